// guarded: A set in the options of an agent and of a run.
using Microsoft.Agents.AI;

namespace Corpus;

public static class Case
{
    public static void Run(GuardedToolSet set)
    {
        _ = new ChatClientAgentOptions { ChatOptions = new() { Tools = [.. set] } };
        _ = new ChatClientAgentRunOptions(new() { Tools = [set[0]] });
    }
}
