// never: Agents without tools.
using Microsoft.Agents.AI;

namespace Corpus;

public static class Case
{
    public static void Run(IChatClient client)
    {
        _ = new ChatClientAgent(client, "Help.");
        _ = new ChatClientAgent(client, tools: null);
        _ = new ChatClientAgent(client, tools: []);
        client.AsAIAgent("Help.", "helper");
        _ = new AIContext { Instructions = "Help." };
    }
}
