// exposed: Tools of an MCP server elsewhere.
using Microsoft.Agents.AI;
using ModelContextProtocol.Client;

namespace Corpus;

public static class Case
{
    public static async Task Run(IChatClient client, McpClient server)
    {
        _ = new ChatClientAgent(client, tools: [.. await server.ListToolsAsync()]); // remote
        _ = new AIContext { Tools = await server.ListToolsAsync() }; // remote
    }
}
