// exposed: The tools of a realtime response.
namespace Corpus;

public static class Case
{
    public static void Run(CreateResponseRealtimeClientMessage message, AITool tool)
    {
        message.Tools = [tool]; // unprovable
        message.Tools!.Add(AIFunctionFactory.Create(Raw.Find)); // unguarded
    }
}
