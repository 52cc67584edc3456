// exposed: Tools that run at the provider.
using Microsoft.Agents.AI;

namespace Corpus;

public static class Case
{
    public static void Run(IChatClient client)
    {
        _ = new ChatClientAgent(client, tools: [new HostedWebSearchTool()]); // remote
        client.AsAIAgent(tools: [new HostedCodeInterpreterTool()]); // remote
    }
}
