// exposed: A list in a local.
using Microsoft.Agents.AI;

namespace Corpus;

public static class Case
{
    public static void Run(IChatClient client)
    {
        AITool[] all = [AIFunctionFactory.Create(Raw.Find)]; // unguarded
        _ = new ChatClientAgent(client, tools: all); // unguarded
    }
}
