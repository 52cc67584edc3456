// guarded: An agent without tools of its own.
using Microsoft.Agents.AI;

namespace Corpus;

public static class Case
{
    public static void Run(IChatClient client, GuardedFunction function)
    {
        _ = new ChatClientAgent(client, "Help.", "helper", "Helps.", [function]);
        _ = new ChatClientAgent(client, "Help.");
    }
}
