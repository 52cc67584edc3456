// exposed: Tools of an MCP server, one by one.
using ModelContextProtocol.Client;

namespace Corpus;

public static class Case
{
    public static async Task Run(ChatOptions options, McpClient client)
    {
        foreach (McpClientTool tool in await client.ListToolsAsync())
        {
            options.Tools!.Add(tool.WithName("records_" + tool.Name)); // remote
        }
    }
}
