// exposed: Raw dispatch.
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Protocol;

namespace Corpus;

public static class Case
{
    public static void Run(IMcpServerBuilder builder)
    {
        builder.WithCallToolHandler((request, cancellation) => new ValueTask<CallToolResult>(new CallToolResult())); // unguarded
        builder.WithCallToolHandler(static async (_, _) => { await Task.Yield(); return new CallToolResult(); }); // unguarded
        McpServerBuilderExtensions.WithCallToolHandler(builder, (_, _) => default); // unguarded
    }
}
