// exposed: The tools that a context adds.
using Microsoft.Agents.AI;

namespace Corpus;

public static class Case
{
    public static void Run(AIContext context, IEnumerable<AITool> list, AITool tool)
    {
        context.Tools = list; // unprovable
        context.Tools = [tool]; // unprovable
        _ = new AIContext { Tools = [AIFunctionFactory.Create(Raw.Find)] }; // unguarded
        _ = new AIContext { Tools = new List<AITool> { AIFunctionFactory.Create(WardTools.FreeBeds) } }; // bypassed
    }
}
