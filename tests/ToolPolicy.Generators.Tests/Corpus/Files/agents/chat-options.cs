// exposed: The chat options of an agent's options.
using Microsoft.Agents.AI;

namespace Corpus;

public static class Case
{
    public static void Run(IChatClient client, AITool tool)
    {
        _ = new ChatClientAgent(client, new ChatClientAgentOptions { ChatOptions = new() { Tools = [tool] } }); // unprovable
        _ = new ChatClientAgentOptions { Name = "helper", ChatOptions = new ChatOptions { Tools = [AIFunctionFactory.Create(Raw.Hours)] } }; // unguarded
        _ = new ChatClientAgentRunOptions(new() { Tools = [tool] }); // unprovable
    }
}
