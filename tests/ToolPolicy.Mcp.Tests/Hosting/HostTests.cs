using System;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using ToolPolicy.Mcp.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Mcp.Tests.Hosting;

/// <summary>Hosts: made for a call, from the request's services, and gone with it.</summary>
public sealed class HostTests
{
    [Fact]
    public async Task A_host_is_made_for_each_call_and_disposed_with_it()
    {
        await using InMemoryServer server = await InMemoryServer.ConnectAsync(
            static builder => builder.WithGuardedTools<Counted>(), services: static services => services.AddSingleton<Births>().AddScoped<Tenant>());
        await server.Client.CallToolAsync("count");
        await server.Client.CallToolAsync("count");
        Births births = server.Services.GetRequiredService<Births>();
        Assert.Equal((2, 2), (births.Made, births.Disposed));
    }

    [Fact]
    public async Task What_a_filter_puts_into_the_requests_scope_reaches_the_host()
    {
        await using InMemoryServer server = await InMemoryServer.ConnectAsync(
            static builder => builder.WithGuardedTools<Counted>().WithRequestFilters(static filters => filters.AddCallToolFilter(static next => (request, cancellation) =>
            {
                request.Services!.GetRequiredService<Tenant>().Name = "riverside";
                return next(request, cancellation);
            })),
            services: static services => services.AddSingleton<Births>().AddScoped<Tenant>());
        Assert.Equal("riverside", Text(await server.Client.CallToolAsync("tenant")));
    }

    [Fact]
    public async Task Without_a_scope_of_the_requests_a_call_gets_its_own()
    {
        await using InMemoryServer server = await InMemoryServer.ConnectAsync(
            static builder => builder.WithGuardedTools<Counted>(),
            services: static services => services.AddSingleton<Births>().AddScoped<Tenant>().Configure<McpServerOptions>(static options => options.ScopeRequests = false));
        Assert.Equal("", Text(await server.Client.CallToolAsync("tenant")));
        Births births = server.Services.GetRequiredService<Births>();
        Assert.Equal((1, 1), (births.Made, births.Disposed));
    }

    [Fact]
    public async Task A_disposal_that_throws_withholds_and_its_message_stays_here()
    {
        await using InMemoryServer server = await InMemoryServer.ConnectAsync(static builder => builder.WithGuardedTools<BadEnd>());
        CallToolResult result = await server.Client.CallToolAsync("Say");
        Assert.True(result.IsError);
        Assert.DoesNotContain(Canary.Secret, server.Wire.Sent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_that_cannot_be_made_denies()
    {
        await using InMemoryServer server = await InMemoryServer.ConnectAsync(static builder => builder.WithGuardedTools<Counted>());
        CallToolResult result = await server.Client.CallToolAsync("count");
        Assert.True(result.IsError);
        Assert.Equal("Denied: this call could not be checked.", Text(result));
    }

    [Fact]
    public async Task One_object_serves_all_calls_and_is_not_disposed()
    {
        Births births = new();
        using Counted host = new(births, new Tenant { Name = "one" });
        await using InMemoryServer server = await InMemoryServer.ConnectAsync(builder => builder.WithGuardedTools(host));
        Assert.Equal("one", Text(await server.Client.CallToolAsync("tenant")));
        Assert.Equal((1, 0), (births.Made, births.Disposed));
    }

    [Fact]
    public async Task All_hosts_of_an_assembly_are_offered_static_classes_too()
    {
        await using InMemoryServer server = await InMemoryServer.ConnectAsync(
            static builder => builder.WithGuardedTools(typeof(StaticDesk)).WithGuardedTools(typeof(StaticDesk)));
        Assert.Equal("ring", Text(await server.Client.CallToolAsync("Bell")));
        ServiceCollection services = new();
        InvalidOperationException none = Assert.Throws<InvalidOperationException>(() => services.AddMcpServer().WithGuardedTools(typeof(string).Assembly));
        Assert.Contains("no host with a generated guard", none.Message, StringComparison.Ordinal);
        services.AddMcpServer().WithGuardedTools();
        Assert.Contains(services, static service => service.ServiceType == typeof(McpServerTool));
    }

    [Fact]
    public void A_server_without_an_audit_sink_does_not_start()
    {
        OptionsValidationException fault = Assert.Throws<OptionsValidationException>(static () => InMemoryServer.Start(
            static builder => builder.WithGuardedTools<Counted>(), services: static services => services.PostConfigure<ToolGuardOptions>(static options => options.Audit = null)));
        Assert.Contains("no audit sink", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_principal_for_one_connection_needs_a_transport_of_one_connection()
    {
        ServiceCollection services = new();
        services.AddToolGuard(static options => options.Audit = new Audit.InMemoryAuditSink());
        services.AddMcpServer().WithGuardedTools<Counted>().WithConnectionPrincipal(static _ => Cast.Visitor);
        using ServiceProvider provider = services.BuildServiceProvider();
        OptionsValidationException fault = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IOptions<McpServerOptions>>().Value);
        Assert.Contains("WithConnectionPrincipal needs a transport of one connection", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_registered_host_that_asks_for_the_connection_does_not_start_and_one_that_is_not_gets_it_masked()
    {
        OptionsValidationException fault = Assert.Throws<OptionsValidationException>(static () => InMemoryServer.Start(
            static builder => builder.WithGuardedTools<Speaker>(), services: static services => services.AddScoped<Speaker>()));
        Assert.Contains("asks for McpServer in its constructor", fault.Message, StringComparison.Ordinal);
        await using InMemoryServer server = await InMemoryServer.ConnectAsync(static builder => builder.WithGuardedTools<Speaker>());
        Assert.Equal("GuardedConnection", Text(await server.Client.CallToolAsync("Kind")));
    }

    private static string Text(CallToolResult result) => Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;
}

public sealed class Births
{
    public int Made { get; set; }

    public int Disposed { get; set; }
}

public sealed class Tenant
{
    public string Name { get; set; } = "";
}

public sealed class Counted : IDisposable
{
    private readonly Births _births;
    private readonly Tenant _tenant;

    public Counted(Births births, Tenant tenant)
    {
        (_births, _tenant) = (births, tenant);
        births.Made++;
    }

    [McpServerTool, AllowAnyone("for tests")]
    public int Count() => _births.Made;

    [McpServerTool(Name = "tenant"), AllowAnyone("for tests")]
    public string OfTenant() => _tenant.Name;

    public void Dispose() => _births.Disposed++;
}

public sealed class BadEnd : IAsyncDisposable
{
    [AllowAnyone("for tests")]
    public string Say() => "said";

    public ValueTask DisposeAsync() => throw new McpException(Canary.Secret);
}

public sealed class Speaker(McpServer connection)
{
    [AllowAnyone("for tests")]
    public string Kind() => connection.GetType().Name;
}

public static class StaticDesk
{
    [AllowAnyone("for tests")]
    public static string Bell() => "ring";
}
