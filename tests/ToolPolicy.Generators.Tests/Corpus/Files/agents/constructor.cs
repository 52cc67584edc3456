// exposed: The tools of an agent's constructor.
using Microsoft.Agents.AI;

namespace Corpus;

public static class Case
{
    public static void Run(IChatClient client, IList<AITool> list, AITool tool, PatientTools tools)
    {
        _ = new ChatClientAgent(client, tools: list); // unprovable
        _ = new ChatClientAgent(client, "Help.", "helper", tools: [tool]); // unprovable
        _ = new ChatClientAgent(client, tools: [AIFunctionFactory.Create(Raw.Find)]); // unguarded
        _ = new ChatClientAgent(client, null, null, null, [AIFunctionFactory.Create(tools.Find)]); // bypassed
    }
}
