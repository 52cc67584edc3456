// exposed: The collection of a server's options.
using ModelContextProtocol.Server;

namespace Corpus;

public static class Case
{
    public static void Run(McpServerOptions options, McpServerTool tool, McpServerPrimitiveCollection<McpServerTool> list)
    {
        options.ToolCollection!.Add(tool); // unprovable
        options.ToolCollection!.TryAdd(tool); // unprovable
        options.ToolCollection?.Add(McpServerTool.Create(Raw.Find)); // unguarded
        options.ToolCollection = list; // unprovable
        options.ToolCollection = [tool]; // unprovable
        options.ToolCollection = new() { McpServerTool.Create(WardTools.FreeBeds) }; // bypassed
    }
}
