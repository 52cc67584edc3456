// never: Listing and calling the tools of a server elsewhere, by hand.
using ModelContextProtocol.Client;

namespace Corpus;

public static class Case
{
    public static async Task Run(McpClient client)
    {
        IList<McpClientTool> tools = await client.ListToolsAsync();
        foreach (McpClientTool tool in tools)
        {
            Console.WriteLine(tool.Name);
        }

        await client.CallToolAsync("find", new Dictionary<string, object?> { ["mrn"] = "MRN-1" });
    }
}
