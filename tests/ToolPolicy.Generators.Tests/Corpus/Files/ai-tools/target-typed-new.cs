// exposed: Target-typed new for options and list.
namespace Corpus;

public static class Case
{
    public static void Run(AITool tool)
    {
        ChatOptions one = new() { Tools = new List<AITool>() { tool } }; // unprovable
        ChatOptions two = new() { Tools = [AIFunctionFactory.Create(Raw.Hours)] }; // unguarded
    }
}
