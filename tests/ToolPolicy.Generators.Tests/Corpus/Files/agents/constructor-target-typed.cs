// exposed: Target-typed new.
using Microsoft.Agents.AI;

namespace Corpus;

public static class Case
{
    public static void Run(IChatClient client, AITool tool)
    {
        ChatClientAgent agent = new(client, tools: [tool]); // unprovable
    }
}
