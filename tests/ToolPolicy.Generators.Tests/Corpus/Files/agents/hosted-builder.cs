// exposed: The tools of a hosted agent.
using Microsoft.Agents.AI.Hosting;

namespace Corpus;

public static class Case
{
    public static void Run(IHostedAgentBuilder builder, AITool tool)
    {
        builder.WithAITool(tool); // unprovable
        builder.WithAITool(AIFunctionFactory.Create(Raw.Find)); // unguarded
        builder.WithAITools(AIFunctionFactory.Create(WardTools.FreeBeds)); // bypassed
        builder.WithAITools(tool, tool); // unprovable
    }
}
