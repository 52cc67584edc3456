// exposed: Raw dispatch by a method.
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Corpus;

public static class Case
{
    public static void Run(IMcpServerBuilder? builder, McpRequestHandler<CallToolRequestParams, CallToolResult> any)
    {
        builder!.WithCallToolHandler(Dispatch); // unguarded
        builder?.WithCallToolHandler(any); // unguarded
    }

    private static ValueTask<CallToolResult> Dispatch(RequestContext<CallToolRequestParams> request, CancellationToken cancellation) => default;
}
