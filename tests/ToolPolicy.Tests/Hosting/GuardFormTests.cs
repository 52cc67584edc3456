using System;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ToolPolicy.Audit;
using ToolPolicy.Generation;
using ToolPolicy.Grammar;
using Xunit;

namespace ToolPolicy.Tests.Hosting;

/// <summary>A program meets guards that another version's generator wrote, or none.</summary>
public sealed class GuardFormTests
{
    [Fact]
    public void A_guard_of_another_form_is_refused_and_the_message_says_what_to_build()
    {
        GuardRegistry.Add(GeneratedForm.Version + 1, typeof(FromTheFuture), static () => new OldGuard());
        InvalidOperationException refusal = Assert.Throws<InvalidOperationException>(static () => GuardedToolSet.Of(new FromTheFuture(), typeof(FromTheFuture), null));
        Assert.Contains("build ToolPolicy.Tests with the version", refusal.Message, StringComparison.Ordinal);

        ServiceCollection services = new();
        services.AddToolGuard(static options => options.Audit = new InMemoryAuditSink()).AddGuardedTools<FromTheFuture>();
        using ServiceProvider provider = services.BuildServiceProvider();
        Assert.Contains("form", Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IStartupValidator>().Validate()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_guard_the_message_says_that_the_generator_did_not_run() =>
        Assert.Contains("generator did not run", Assert.Throws<InvalidOperationException>(static () => GuardedToolSet.Of("", typeof(string), null)).Message, StringComparison.Ordinal);

    [Fact]
    public void The_net_says_so_too()
    {
        GuardRegistry.Add(GeneratedForm.Version + 1, typeof(FromTheFuture), static () => new OldGuard());
#pragma warning disable TPOL2001 // A raw tool, whose host has a guard that nothing here may use.
        AITool[] tools = [AIFunctionFactory.Create(new FromTheFuture().Refund)];
#pragma warning restore TPOL2001
        Assert.Contains("build ToolPolicy.Tests with the version", Assert.Throws<UnguardedToolException>(() => tools.GuardedToolsOnly()).Message, StringComparison.Ordinal);
    }

    private sealed class FromTheFuture
    {
        public string Refund() => ToString() ?? "";
    }

    private sealed class OldGuard() : ToolHost(typeof(FromTheFuture), false, [])
    {
        public override ValueTask<object?> Invoke(int tool, ref ToolCall call) => throw new NotSupportedException();
    }
}
