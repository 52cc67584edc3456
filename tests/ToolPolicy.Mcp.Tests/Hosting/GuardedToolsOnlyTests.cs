using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using ToolPolicy.Mcp.Tests.Infrastructure;
using ToolPolicy.Mcp.Tests.Serving;
using Xunit;

namespace ToolPolicy.Mcp.Tests.Hosting;

/// <summary>A server with anything that no guard covers does not start, and says what it is.</summary>
public sealed class GuardedToolsOnlyTests
{
    public static TheoryData<string, string> Unguarded => new()
    {
        { "tool", "the tool 'raw' has no guard" },
        { "prompt", "the prompt 'leak' returns ToolPolicy.Mcp.Tests.Hosting.Holder, which holds something sensitive" },
        { "resource", "the resource 'test://leak' returns ToolPolicy.Mcp.Tests.Serving.Patient" },
        { "opaque prompt", "the prompt 'opaque' cannot be looked into" },
        { "handler", "CallToolHandler is a raw handler" },
        { "alternate handler", "CallToolWithAlternateHandler is a raw handler" },
        { "list handler", "ListToolsHandler is a raw handler" },
        { "prompt handler", "GetPromptHandler is a raw handler" },
        { "resource handler", "ReadResourceHandler is a raw handler" },
        { "subscriptions handler", "SubscriptionsListenHandler is a raw handler" },
        { "request handler", "the handler of 'clinic/export' is a raw handler" },
    };

    [Theory, MemberData(nameof(Unguarded))]
    public void A_server_with_something_unguarded_does_not_start(string what, string named)
    {
        OptionsValidationException fault = Assert.Throws<OptionsValidationException>(() => InMemoryServer.Start(builder =>
        {
            builder.WithGuardedTools<WardTools>().GuardedToolsOnly();
            Add(builder, what);
        }));
        Assert.Contains(named.Split(", which")[0], fault.Message, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Unguarded))]
    public async Task The_same_server_starts_where_it_was_not_asked_to_be_guarded_only(string what, string named)
    {
        Assert.NotEmpty(named);
        await using InMemoryServer server = InMemoryServer.Start(builder =>
        {
            builder.WithGuardedTools<WardTools>();
            Add(builder, what);
        });
    }

    [Fact]
    public async Task Guarded_tools_and_harmless_prompts_and_resources_are_served()
    {
        await using InMemoryServer server = await InMemoryServer.ConnectAsync(static builder => builder
            .WithGuardedTools<WardTools>()
            .WithPrompts([McpServerPrompt.Create(static () => "be kind", new() { Name = "kind" })])
            .WithResources([McpServerResource.Create(static () => "open", new() { UriTemplate = "test://door", Name = "door" })])
            .GuardedToolsOnly());
        Assert.Equal("9 to 5", Assert.IsType<TextContentBlock>(Assert.Single((await server.Client.CallToolAsync("hours")).Content)).Text);
        Assert.Single((await server.Client.GetPromptAsync("kind")).Messages);
        Assert.Single((await server.Client.ReadResourceAsync("test://door")).Contents);
    }

    [Fact]
    public async Task What_is_added_while_the_server_runs_is_refused_when_it_is_called()
    {
        await using InMemoryServer server = await InMemoryServer.ConnectAsync(static builder => builder.WithGuardedTools<WardTools>().GuardedToolsOnly());
        server.Services.GetRequiredService<IOptions<McpServerOptions>>().Value.ToolCollection!.Add(McpServerTool.Create(static () => "raw", new() { Name = "raw" }));
        McpProtocolException refused = await Assert.ThrowsAsync<McpProtocolException>(async () => await server.Client.CallToolAsync("raw"));
        Assert.EndsWith("Unknown tool: 'raw'", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_guarded_tool_whose_name_is_taken_is_said()
    {
        OptionsValidationException fault = Assert.Throws<OptionsValidationException>(static () => InMemoryServer.Start(static builder => builder
            .WithTools([McpServerTool.Create(static () => "mine", new() { Name = "hours" })]).WithGuardedTools<WardTools>()));
        Assert.Contains("the guarded tool 'hours'", fault.Message, StringComparison.Ordinal);
    }

    private static void Add(IMcpServerBuilder builder, string what) => _ = what switch
    {
        "tool" => builder.WithTools([McpServerTool.Create(static () => "raw", new() { Name = "raw" })]),
        "prompt" => builder.WithPrompts([McpServerPrompt.Create(Holder.Make, new() { Name = "leak" })]),
        "resource" => builder.WithResources([McpServerResource.Create(Holder.MakeMany, new() { UriTemplate = "test://leak", Name = "leak" })]),
        "opaque prompt" => builder.WithPrompts([new OpaquePrompt()]),
        "handler" => builder.WithCallToolHandler(static (_, _) => new ValueTask<CallToolResult>(new CallToolResult())),
        "alternate handler" => Configure(builder, static options => options.Handlers.CallToolWithAlternateHandler = static (_, _) => new ValueTask<ResultOrAlternate<CallToolResult>>(new CallToolResult())),
        "list handler" => builder.WithListToolsHandler(static (_, _) => new ValueTask<ListToolsResult>(new ListToolsResult())),
        "prompt handler" => builder.WithGetPromptHandler(static (_, _) => new ValueTask<GetPromptResult>(new GetPromptResult())),
        "resource handler" => builder.WithReadResourceHandler(static (_, _) => new ValueTask<ReadResourceResult>(new ReadResourceResult())),
        "subscriptions handler" => Configure(builder, static options => options.Handlers.SubscriptionsListenHandler = static (_, _) => default),
        "request handler" => Configure(builder, static options => options.RequestHandlers = [new() { Method = "clinic/export", Handler = static (_, _) => default }]),
        _ => throw new ArgumentOutOfRangeException(nameof(what)),
    };

    private static IMcpServerBuilder Configure(IMcpServerBuilder builder, Action<McpServerOptions> configure)
    {
        builder.Services.Configure(configure);
        return builder;
    }

    private sealed class OpaquePrompt : McpServerPrompt
    {
        public override Prompt ProtocolPrompt { get; } = new() { Name = "opaque" };

        public override IReadOnlyList<object> Metadata => [];

        public override ValueTask<GetPromptResult> GetAsync(RequestContext<GetPromptRequestParams> request, System.Threading.CancellationToken cancellationToken = default) =>
            new(new GetPromptResult());
    }
}

public sealed class Holder
{
    public Dictionary<string, Patient[]> Patients { get; } = [];

    internal static Holder Make() => new();

    internal static Task<IReadOnlyList<Patient>> MakeMany() => throw new NotSupportedException();
}
