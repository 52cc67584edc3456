// never: Reading what a context adds.
using Microsoft.Agents.AI;

namespace Corpus;

public static class Case
{
    public static void Run(AIContext context, AIAgent agent)
    {
        Console.WriteLine(context.Tools?.Count());
        Console.WriteLine(agent.Name);
    }
}
