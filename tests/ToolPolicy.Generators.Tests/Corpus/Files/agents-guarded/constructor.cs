// guarded: A set as the tools of an agent.
using Microsoft.Agents.AI;

namespace Corpus;

public static class Case
{
    public static void Run(IChatClient client, GuardedToolSet set, ToolSession session)
    {
        _ = new ChatClientAgent(client, tools: [.. set.For(session)]);
        client.AsAIAgent("Help.", tools: [.. set]);
        client.AsAIAgent(tools: set.ToList<AITool>());
    }
}
