using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Claims;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ToolPolicy.Audit;
using ToolPolicy.Testing;
using ToolPolicy.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Tests.Hosting;

public sealed class DependencyInjectionTests
{
    [Fact]
    public async Task Each_call_has_its_host_from_its_own_scope_which_ends_with_the_call()
    {
        await using ServiceProvider provider = Provider(out InMemoryAuditSink audit);
        GuardedFunction function = Tool(provider, "Scoped");
        string first = (await Recording.CallAsync(function))!;
        string second = (await Recording.CallAsync(function))!;
        Assert.NotEqual(first, second);
        Assert.Equal(2, provider.GetRequiredService<Counter>().Disposed);
        Assert.Equal(4, audit.Records.Count);
    }

    [Fact]
    public async Task Lazy_results_are_enumerated_before_the_scope_ends()
    {
        await using ServiceProvider provider = Provider(out _);
        Assert.Equal("[\"alive\",\"alive\"]", await Recording.CallAsync(Tool(provider, "Lazy")));
        Assert.Equal(1, provider.GetRequiredService<Counter>().Disposed);
    }

    [Fact]
    public async Task The_scope_ends_after_denials_and_faults_too()
    {
        await using ServiceProvider provider = Provider(out _);
        Assert.StartsWith("Withheld", await Recording.CallAsync(Tool(provider, "Throwing")), StringComparison.Ordinal);
        Assert.StartsWith("Denied", await Recording.CallAsync(Tool(provider, "Scoped"), ("made-up", 1)), StringComparison.Ordinal);
        Assert.Equal(2, provider.GetRequiredService<Counter>().Disposed);
    }

    [Fact]
    public async Task Services_of_the_call_come_from_its_scope_and_never_from_the_model()
    {
        await using ServiceProvider provider = Provider(out InMemoryAuditSink audit);
        GuardedFunction function = Tool(provider, "Services");
        Assert.Equal("""{"type":"object","properties":{}}""", function.JsonSchema.GetRawText());
        Assert.Equal("same,keyed,none", await Recording.CallAsync(function));
        Assert.StartsWith("Denied", await Recording.CallAsync(function, ("keyed", "x")), StringComparison.Ordinal);
        Assert.Equal("argument-spoofed", audit.Records[^1].Reason);
        Assert.StartsWith("Denied: this call could not be checked.", await Recording.CallAsync(Tool(provider, "Unregistered")), StringComparison.Ordinal);
        Assert.Equal("service-missing", audit.Records[^1].Reason);
    }

    /// <summary>A scoped principal resolved from a root provider would be the first caller's for everybody.</summary>
    [Fact]
    public async Task A_root_provider_with_two_principals_serves_each_call_its_own()
    {
        Queue<ClaimsPrincipal> requests = new([TestPrincipal.WithRoles("ada", "tester"), TestPrincipal.WithRoles("bob", "tester")]);
        await using ServiceProvider provider = Provider(out InMemoryAuditSink audit, services => services.AddScoped(_ => requests.Dequeue()));
        GuardedFunction unbound = provider.GetRequiredService<GuardedToolSet>().Single(static tool => tool.Name == "Scoped");
        AIFunctionArguments root = new() { Services = provider };
        Assert.StartsWith("Denied", (string?)await unbound.InvokeAsync(root), StringComparison.Ordinal);
        Assert.NotNull(await unbound.BoundTo(Recording.Session("ada", "tester")).InvokeAsync(root));
        Assert.NotNull(await unbound.BoundTo(Recording.Session("bob", "tester")).InvokeAsync(root));
        Assert.Equal([null, "ada", "bob"], audit.Records.Where(static record => record.Event == AuditEvent.Decision).Select(static record => record.Subject));
        Assert.Equal(2, requests.Count);
    }

    [Fact]
    public void Without_a_chosen_sink_the_program_does_not_start()
    {
        ServiceCollection services = new();
        services.AddGuardedTools<ScopedTools>();
        using ServiceProvider provider = services.BuildServiceProvider();
        OptionsValidationException refusal = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IStartupValidator>().Validate());
        Assert.Contains("audit sink", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<GuardedToolSet>());
    }

    [Fact]
    public void A_host_without_tools_does_not_start()
    {
        ServiceCollection services = new();
        services.AddToolGuard(static options => options.Audit = new InMemoryAuditSink()).AddGuardedTools<Counter>();
        using ServiceProvider provider = services.BuildServiceProvider();
        Assert.Contains(nameof(Counter), Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IStartupValidator>().Validate()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Registering_twice_offers_the_tools_once()
    {
        using ServiceProvider provider = Provider(out _, static services => services.AddGuardedTools<ScopedTools>().AddGuardedTools<ScopedTools>());
        GuardedToolSet tools = provider.GetRequiredService<GuardedToolSet>();
        Assert.Equal(tools.Count, tools.Select(static tool => tool.Name).Distinct().Count());
    }

    [Theory]
    [InlineData(ServiceLifetime.Singleton, 1)]
    [InlineData(ServiceLifetime.Scoped, 3)]
    [InlineData(ServiceLifetime.Transient, 3)]
    public async Task The_lifetime_is_the_registrations(ServiceLifetime lifetime, int hosts)
    {
        ServiceCollection services = new();
        services.AddSingleton<Counter>().AddScoped<Scope>().AddToolGuard(static options => options.Audit = new InMemoryAuditSink());
        services.AddGuardedTools<LifetimeTools>(lifetime);
        await using ServiceProvider provider = services.BuildServiceProvider();
        GuardedFunction function = provider.GetRequiredService<GuardedToolSet>().For(Recording.Session("ada", "tester")).Single();
        HashSet<string?> seen = [await Recording.CallAsync(function), await Recording.CallAsync(function), await Recording.CallAsync(function)];
        Assert.Equal(hosts, seen.Count);
    }

    private static GuardedFunction Tool(ServiceProvider provider, string name) =>
        provider.GetRequiredService<GuardedToolSet>().For(Recording.Session("ada", "tester")).Single(tool => tool.Name == name);

    private static ServiceProvider Provider(out InMemoryAuditSink audit, Action<IServiceCollection>? more = null)
    {
        InMemoryAuditSink sink = audit = new InMemoryAuditSink();
        ServiceCollection services = new();
        services.AddSingleton<Counter>().AddScoped<Scope>().AddKeyedSingleton("key", "keyed");
        services.AddToolGuard(options =>
        {
            options.Audit = sink;
            options.Logger = new ListLogger();
        });
        services.AddGuardedTools<ScopedTools>();
        more?.Invoke(services);
        return services.BuildServiceProvider(validateScopes: true);
    }
}

public sealed class Counter
{
    public int Disposed { get; set; }
}

public sealed class Scope(Counter counter) : IDisposable
{
    public string Id { get; } = Guid.NewGuid().ToString("N");

    public bool IsDisposed { get; private set; }

    public void Dispose()
    {
        IsDisposed = true;
        counter.Disposed++;
    }
}

public sealed class ScopedTools(Scope scope)
{
    [RequiresRole("tester")]
    public string Scoped() => scope.Id;

    [RequiresRole("tester")]
    public IEnumerable<string> Lazy()
    {
        yield return scope.IsDisposed ? "disposed" : "alive";
        yield return scope.IsDisposed ? "disposed" : "alive";
    }

    [RequiresRole("tester")]
    public string Throwing() => throw new InvalidOperationException(scope.Id);

    [RequiresRole("tester")]
    public string Services([FromToolServices] Scope same, IServiceProvider services, [FromKeyedServices("key")] string keyed, [FromToolServices] Uri? none = null) =>
        $"{(ReferenceEquals(same, scope) && ReferenceEquals(services.GetService(typeof(Scope)), scope) ? "same" : "other")},{keyed},{(none is null ? "none" : "some")}";

    [RequiresRole("tester")]
    public string Unregistered([FromToolServices] Uri address) => address.ToString();
}

public sealed class LifetimeTools
{
    private readonly string _id = Guid.NewGuid().ToString("N");

    [RequiresRole("tester")]
    public string Id() => _id;
}
