// exposed: A hosted agent whose tool a factory makes.
using Microsoft.Agents.AI.Hosting;

namespace Corpus;

public static class Case
{
    public static void Run(IHostedAgentBuilder builder, Func<IServiceProvider, AITool> make)
    {
        builder.WithAITool(provider => AIFunctionFactory.Create(Raw.Find)); // unguarded
        builder.WithAITool(make); // unprovable
    }
}
