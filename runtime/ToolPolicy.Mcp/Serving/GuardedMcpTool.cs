using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using ToolPolicy.Binding;
using ToolPolicy.Mcp.Principals;

namespace ToolPolicy.Mcp.Serving;

/// <summary>A guarded tool, as a server of the Model Context Protocol offers it. There is nothing unguarded inside.</summary>
internal sealed class GuardedMcpTool : McpServerTool
{
    private readonly RequestSessions _sessions;
    private readonly Tool _legacy;
    private readonly bool _wrapsLegacy;

    public GuardedMcpTool(GuardedFunction function, IEnumerable<object> attributes, RequestSessions sessions, bool structuredByDefault)
    {
        _sessions = sessions;
        ProtocolTool = ProtocolTools.Of(function.Tool, function.Tool.Mcp?.UseStructuredContent ?? structuredByDefault);
        Function = function.ForRequests(new McpForm(ProtocolTool.OutputSchema));
        _legacy = LegacySchema.Of(ProtocolTool);
        _wrapsLegacy = ProtocolTool.OutputSchema is { } schema && LegacySchema.Wraps(schema);
        Metadata = [function.Tool, .. attributes];
    }

    public GuardedFunction Function { get; }

    public override Tool ProtocolTool { get; }

    /// <summary>What is known about the tool, and the attributes of its class and method. The method itself is not among it: it could be invoked around the guard.</summary>
    public override IReadOnlyList<object> Metadata { get; }

    /// <summary>The tool as a client of a protocol version can read it.</summary>
    public Tool ProtocolToolFor(string? version) => LegacySchema.IsNatural(version) ? ProtocolTool : _legacy;

    public override ValueTask<CallToolResult> InvokeAsync(RequestContext<CallToolRequestParams> request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        cancellationToken.ThrowIfCancellationRequested();
        ToolSession? session = _sessions.Of(request);
        CallServices services = new(request, Function, session);
        ValueTask<object?> shown = Function.Guard.InvokeAsync(Function, session, new CallArguments(request.Params?.Arguments), services, cancellationToken);
        return shown.IsCompletedSuccessfully ? new(ResultOf(shown.Result, request)) : AwaitAsync(shown, request);
    }

    private async ValueTask<CallToolResult> AwaitAsync(ValueTask<object?> shown, RequestContext<CallToolRequestParams> request) =>
        ResultOf(await shown.ConfigureAwait(false), request);

    private CallToolResult ResultOf(object? shown, RequestContext<CallToolRequestParams> request)
    {
        if (shown is not CallToolResult result)
        {
            throw UnknownTool.Error(request.Params?.Name);
        }

        if (_wrapsLegacy && result.IsError is null && !LegacySchema.IsNatural(request.Server.NegotiatedProtocolVersion))
        {
            result.StructuredContent = LegacySchema.Wrap(result.StructuredContent);
        }

        return result;
    }
}
