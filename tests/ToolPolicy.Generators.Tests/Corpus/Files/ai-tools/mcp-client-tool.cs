// exposed: Tools of an MCP server elsewhere.
using ModelContextProtocol.Client;

namespace Corpus;

public static class Case
{
    public static async Task Run(ChatOptions options, McpClient client, McpClientTool tool, IList<McpClientTool> list)
    {
        options.Tools = [.. await client.ListToolsAsync()]; // remote
        options.Tools = [tool]; // remote
        options.Tools = [.. list]; // remote
        options.Tools!.Add(tool); // remote
    }
}
