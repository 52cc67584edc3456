// exposed: An agent that is another agent's tool: what it calls is not seen.
using Microsoft.Agents.AI;

namespace Corpus;

public static class Case
{
    public static void Run(IChatClient client, AIAgent other)
    {
        _ = new ChatClientAgent(client, tools: [other.AsAIFunction()]); // unprovable
    }
}
