// exposed: An agent of top-level statements.
using Microsoft.Agents.AI;

IChatClient client = null!;
AIAgent agent = client.AsAIAgent(tools: [AIFunctionFactory.Create(Raw.Hours)]); // unguarded
Console.WriteLine(agent.Name);
