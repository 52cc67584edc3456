// never: Reading what a server offers.
using ModelContextProtocol.Server;

namespace Corpus;

public static class Case
{
    public static void Run(McpServerOptions options, McpServerTool tool)
    {
        Console.WriteLine(options.ToolCollection?.Count);
        Console.WriteLine(tool.ProtocolTool.Name);
        options.ToolCollection?.Remove(tool);
        options.ToolCollection!.TryGetPrimitive("find", out McpServerTool? found);
    }
}
