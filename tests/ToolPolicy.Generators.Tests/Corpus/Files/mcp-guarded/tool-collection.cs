// guarded: Guarded functions in the collection of a server's options.
using ModelContextProtocol.Server;

namespace Corpus;

public static class Case
{
    public static void Run(McpServerOptions options, GuardedToolSet set)
    {
        options.ToolCollection = [McpServerTool.Create(set[0])];
        options.ToolCollection.Add(McpServerTool.Create(set[1]));
        foreach (GuardedFunction function in set)
        {
            options.ToolCollection.TryAdd(McpServerTool.Create(function));
        }
    }
}
