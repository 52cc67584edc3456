// exposed: Approval is no authorisation.
using Microsoft.Agents.AI;

namespace Corpus;

public static class Case
{
    public static void Run(IChatClient client, AIFunction function)
    {
        _ = new ChatClientAgent(client, tools: [new ApprovalRequiredAIFunction(AIFunctionFactory.Create(Raw.Find))]); // unguarded
        _ = new ChatClientAgent(client, tools: [new ApprovalRequiredAIFunction(function)]); // unprovable
    }
}
