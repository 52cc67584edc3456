// exposed: The extension of a chat client.
using Microsoft.Agents.AI;

namespace Corpus;

public static class Case
{
    public static void Run(IChatClient client, IList<AITool> list)
    {
        client.AsAIAgent("Help.", tools: list); // unprovable
        client.AsAIAgent(tools: [AIFunctionFactory.Create(Raw.Find)]); // unguarded
        client?.AsAIAgent(tools: [AIFunctionFactory.Create(WardTools.FreeBeds)]); // bypassed
    }
}
