// exposed: In the initialiser of the options.
namespace Corpus;

public static class Case
{
    public static void Run(IList<AITool> list, AITool tool)
    {
        _ = new ChatOptions { Tools = list }; // unprovable
        _ = new ChatOptions { Tools = [tool] }; // unprovable
        _ = new ChatOptions { Tools = [AIFunctionFactory.Create(Raw.Find)] }; // unguarded
        _ = new ChatOptions { Temperature = 0, Tools = new List<AITool> { AIFunctionFactory.Create(WardTools.FreeBeds) } }; // bypassed
    }
}
