// exposed: An element that comes from outside.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, AITool tool, AIFunction function)
    {
        options.Tools = [tool]; // unprovable
        options.Tools = [function]; // unprovable
        options.Tools = new List<AITool> { tool }; // unprovable
        options.Tools = new AITool[] { function }; // unprovable
        options.Tools = new[] { tool }; // unprovable
    }
}
