// exposed: A projection of functions from outside.
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Server;

namespace Corpus;

public static class Case
{
    public static void Run(IMcpServerBuilder builder, IEnumerable<AIFunction> functions)
    {
        builder.WithTools(functions.Select(function => McpServerTool.Create(function))); // unprovable
    }
}
