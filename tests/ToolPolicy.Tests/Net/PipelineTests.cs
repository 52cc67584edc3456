using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ToolPolicy.Tests.Infrastructure;
using Xunit;

#pragma warning disable TPOL2001, TPOL2002 // Raw registrations are what these tests are about.

namespace ToolPolicy.Tests.Net;

/// <summary>Where the net is in a pipeline, and that one with a hole does not start.</summary>
public sealed class PipelineTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Both_halves_can_be_put_in_place_one_by_one(bool streamed)
    {
        GuardedToolSet tools = NetBench.Guarded(out CountingTools host);
        ScriptedModel model = new([ScriptedModel.Call("Open")]);
        IChatClient client = new FunctionInvokingChatClient(new Through(model.GuardedToolsOnly())).GuardedToolsOnly();
        Assert.Equal("open", (await client.AskAsync(streamed, NetBench.Offer(tools.Tool("Open")))).ResultOf("c1"));
        await Assert.ThrowsAsync<UnguardedToolException>(() => client.AskAsync(streamed, NetBench.Offer(AIFunctionFactory.Create(static () => 1, "raw"))));
        Assert.Equal(1, host.Runs);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_lower_half_alone_lets_nothing_through_unless_tools_are_called_by_hand(bool streamed)
    {
        ScriptedModel model = new();
        InvalidOperationException refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => new FunctionInvokingChatClient(model.GuardedToolsOnly()).AskAsync(streamed));
        Assert.Contains("InvokedByHand", refusal.Message, StringComparison.Ordinal);
        Assert.Empty(model.Asked);
        await model.GuardedToolsOnly(new GuardedToolsOnlyOptions { InvokedByHand = true }).AskAsync(streamed, NetBench.Offer(NetBench.Guarded(out _).Tool("Open")));
        Assert.Single(model.Asked);
    }

    [Fact]
    public void An_upper_half_alone_does_not_start()
    {
        Assert.Throws<InvalidOperationException>(() => new FunctionInvokingChatClient(new ScriptedModel()).GuardedToolsOnly());
        Assert.Throws<InvalidOperationException>(() => new Derived(new ScriptedModel()).GuardedToolsOnly());
        Assert.Throws<InvalidOperationException>(() => new FunctionInvokingChatClient(new ScriptedModel()).GuardedToolsOnly(new GuardedToolsOnlyOptions { InvokedByHand = true }));
        Assert.Throws<InvalidOperationException>(() => new FunctionInvokingChatClient(new ScriptedModel()).GuardedToolsOnly(static inner => inner));
        Assert.Throws<InvalidOperationException>(() => new ScriptedModel().GuardedToolsOnly(static _ => new FunctionInvokingChatClient(new ScriptedModel())));
        Assert.Throws<InvalidOperationException>(() => new ScriptedModel().GuardedToolsOnly(static _ => null!));
    }

    [Fact]
    public void What_cannot_be_looked_into_does_not_start()
    {
        Assert.Contains(nameof(Opaque), Assert.Throws<InvalidOperationException>(() => new ScriptedModel().GuardedToolsOnly(static inner => new Opaque(inner))).Message, StringComparison.Ordinal);
        Assert.Contains(nameof(Opaque), Assert.Throws<InvalidOperationException>(() => new Opaque(new ScriptedModel().GuardedToolsOnly()).GuardedToolsOnly()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Tools_that_a_derived_or_a_similar_invoker_knows_are_found_at_start()
    {
        AITool raw = AIFunctionFactory.Create(static () => 1, "raw");
        Assert.Throws<UnguardedToolException>(() => new ScriptedModel().GuardedToolsOnly(inner => new Derived(inner) { AdditionalTools = [raw] }));
        Assert.Throws<UnguardedToolException>(() => new ScriptedModel().GuardedToolsOnly(inner => new Through(new Similar(inner, [raw]))));
        new ScriptedModel().GuardedToolsOnly(inner => new Similar(inner, [NetBench.Guarded(out _).Tool("Open")])).Dispose();
    }

    /// <summary>A tool that asks another model runs in the flow of the first request; that request proves nothing for the second pipeline.</summary>
    [Fact]
    public async Task The_upper_half_of_one_pipeline_does_not_serve_another()
    {
        GuardedToolSet tools = NetBench.Guarded(out CountingTools host);
        ScriptedModel inner = new();
        IChatClient halfANet = new FunctionInvokingChatClient(inner.GuardedToolsOnly());
        Exception? refusal = null;
        host.During = async _ => refusal = await Record.ExceptionAsync(() => halfANet.AskAsync(false));
        await new ScriptedModel([ScriptedModel.Call("Open")]).GuardedToolsOnly(static model => new FunctionInvokingChatClient(model)).AskAsync(false, NetBench.Offer(tools.Tool("Open")));
        Assert.IsType<InvalidOperationException>(refusal);
        Assert.Empty(inner.Asked);
    }

    [Fact]
    public async Task A_pipeline_inside_a_tool_has_its_own_net()
    {
        GuardedToolSet tools = NetBench.Guarded(out CountingTools host), others = NetBench.Guarded(out CountingTools other);
        IChatClient agent = Net(new ScriptedModel([ScriptedModel.Call("Text", "c9", ("text", "inner"))]));
        host.During = async _ => await agent.AskAsync(true, NetBench.Offer(others.Tool("Text")));
        Assert.Equal("open", (await Net(new ScriptedModel([ScriptedModel.Call("Open")])).AskAsync(true, NetBench.Offer(tools.Tool("Open")))).ResultOf("c1"));
        Assert.Equal((1, 1), (host.Runs, other.Runs));
    }

    [Fact]
    public async Task Middleware_that_does_not_let_the_context_flow_is_refused()
    {
        ScriptedModel model = new();
        await Assert.ThrowsAsync<InvalidOperationException>(() => model.GuardedToolsOnly(static inner => new Suppressing(inner)).AskAsync(false));
        Assert.Empty(model.Asked);
    }

    [Fact]
    public async Task The_net_leaves_nothing_in_the_flow_of_its_caller()
    {
        ScriptedModel model = new();
        IChatClient lower = model.GuardedToolsOnly();
        IChatClient client = new FunctionInvokingChatClient(lower).GuardedToolsOnly();
        await client.AskAsync(false);
        await Assert.ThrowsAsync<InvalidOperationException>(() => lower.AskAsync(false));
        await foreach (ChatResponseUpdate update in client.GetStreamingResponseAsync([new(ChatRole.User, "hi")]))
        {
            await Assert.ThrowsAsync<InvalidOperationException>(() => lower.AskAsync(false));
        }

        await Assert.ThrowsAsync<InvalidOperationException>(() => lower.AskAsync(true));
    }

    [Fact]
    public void Other_clients_of_the_pipeline_are_found_through_the_net()
    {
        ScriptedModel model = new();
        IChatClient client = Net(model);
        Assert.Same(model, client.GetService(typeof(ScriptedModel)));
        Assert.NotNull(client.GetService(typeof(FunctionInvokingChatClient)));
    }

    [Fact]
    public async Task Options_and_log_come_from_services()
    {
        ServiceCollection services = new();
        services.AddGuardedToolsOnly(static options => options.RemoteTools.Add("web_search"));
        ScriptedModel model = new();
        services.AddSingleton(provider => new FunctionInvokingChatClient(model.GuardedToolsOnly(provider)).GuardedToolsOnly(provider));
        await using ServiceProvider provider = services.BuildServiceProvider(validateScopes: true);
        provider.GetRequiredService<IStartupValidator>().Validate();
        await provider.GetRequiredService<IChatClient>().AskAsync(false, NetBench.Offer(new HostedWebSearchTool()));
        await Assert.ThrowsAsync<UnguardedToolException>(() => provider.GetRequiredService<IChatClient>().AskAsync(false, NetBench.Offer(new HostedFileSearchTool())));
        Assert.Single(model.Asked);
    }

    [Fact]
    public void A_program_whose_client_has_no_net_or_one_with_a_hole_does_not_start()
    {
        Assert.Contains("has no net", Failure(static _ => new FunctionInvokingChatClient(new ScriptedModel())), StringComparison.Ordinal);
        Assert.Contains("has no net", Failure(static services => new FunctionInvokingChatClient(new ScriptedModel().GuardedToolsOnly(services))), StringComparison.Ordinal);
        Assert.Contains("lower half", Failure(static services => new FunctionInvokingChatClient(new ScriptedModel()).GuardedToolsOnly(services)), StringComparison.Ordinal);
        Assert.Contains("raw", Failure(static services => new FunctionInvokingChatClient(new ScriptedModel().GuardedToolsOnly(services))
        {
            AdditionalTools = [AIFunctionFactory.Create(static () => 1, "raw")],
        }.GuardedToolsOnly(services)), StringComparison.Ordinal);
        Assert.Null(Failure(static services => new FunctionInvokingChatClient(new ScriptedModel().GuardedToolsOnly(services)).GuardedToolsOnly(services)));
        Assert.Null(Failure(static _ => new ScriptedModel().GuardedToolsOnly(new GuardedToolsOnlyOptions { InvokedByHand = true })));
    }

    [Fact]
    public void Options_out_of_range_are_refused() =>
        Assert.Throws<ArgumentException>(() => new ScriptedModel().GuardedToolsOnly(new GuardedToolsOnlyOptions { MaxPendingApprovals = 0 }));

    private static string? Failure(Func<IServiceProvider, IChatClient> client)
    {
        ServiceCollection services = new();
        services.AddGuardedToolsOnly().AddScoped(client);
        using ServiceProvider provider = services.BuildServiceProvider(validateScopes: true);
        return (Record.Exception(provider.GetRequiredService<IStartupValidator>().Validate) as OptionsValidationException)?.Message;
    }

    private static IChatClient Net(IChatClient model) => model.GuardedToolsOnly(static inner => new FunctionInvokingChatClient(inner));

    private sealed class Through(IChatClient inner) : DelegatingChatClient(inner);

    private sealed class Derived(IChatClient inner) : FunctionInvokingChatClient(inner);

    private sealed class Similar(IChatClient inner, IReadOnlyList<AITool> tools) : DelegatingChatClient(inner)
    {
        public IReadOnlyList<AITool> AdditionalTools => tools;
    }

    private sealed class Suppressing(IChatClient inner) : DelegatingChatClient(inner)
    {
        public override Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
        {
            using (ExecutionContext.SuppressFlow())
            {
                return Task.Run(() => base.GetResponseAsync(messages, options, cancellationToken), cancellationToken);
            }
        }
    }

    private sealed class Opaque(IChatClient inner) : IChatClient
    {
        public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
            inner.GetResponseAsync(messages, options, cancellationToken);

        public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
            inner.GetStreamingResponseAsync(messages, options, cancellationToken);

        public object? GetService(Type serviceType, object? serviceKey = null) => inner.GetService(serviceType, serviceKey);

        public void Dispose() => inner.Dispose();
    }
}
