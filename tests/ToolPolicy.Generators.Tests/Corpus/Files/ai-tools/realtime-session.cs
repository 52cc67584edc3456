// exposed: The tools of a realtime session.
namespace Corpus;

public static class Case
{
    public static void Run(AITool tool, IReadOnlyList<AITool> list)
    {
        _ = new RealtimeSessionOptions { Tools = list }; // unprovable
        _ = new RealtimeSessionOptions { Tools = [tool] }; // unprovable
        _ = new RealtimeSessionOptions { Tools = [AIFunctionFactory.Create(Raw.Find)] }; // unguarded
        _ = new RealtimeSessionOptions { Tools = [AIFunctionFactory.Create(WardTools.FreeBeds)] }; // bypassed
    }
}
