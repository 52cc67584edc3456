// guarded: Tools of a guarded set.
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Server;

namespace Corpus;

public static class Case
{
    public static void Run(IMcpServerBuilder builder, GuardedToolSet set)
    {
        builder.WithTools([McpServerTool.Create(set[0])]);
        builder.WithTools(set.Select(function => McpServerTool.Create(function)));
        builder.WithTools([.. set.Select(function => McpServerTool.Create(function))]);
    }
}
