// guarded: Through a local.
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Server;

namespace Corpus;

public static class Case
{
    public static void Run(IMcpServerBuilder builder, GuardedFunction function)
    {
        McpServerTool tool = McpServerTool.Create(function);
        builder.WithTools([tool]);
    }
}
