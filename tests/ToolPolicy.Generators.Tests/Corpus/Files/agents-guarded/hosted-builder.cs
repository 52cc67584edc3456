// guarded: Guarded functions of a hosted agent.
using Microsoft.Agents.AI.Hosting;

namespace Corpus;

public static class Case
{
    public static void Run(IHostedAgentBuilder builder, GuardedToolSet set)
    {
        builder.WithAITool(set[0]);
        builder.WithAITools([.. set]);
        builder.WithAITools(set[0], set[1]);
    }
}
