// exposed: A type derived from the tool of a server.
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Corpus;

public sealed class Finder : McpServerTool // unguarded
{
    public override Tool ProtocolTool => new() { Name = "find" };

    public override IReadOnlyList<object> Metadata => [];

    public override ValueTask<CallToolResult> InvokeAsync(RequestContext<CallToolRequestParams> request, CancellationToken cancellationToken = default) => new(new CallToolResult());
}
