// exposed: Copies of a list from outside.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, IEnumerable<AITool> others)
    {
        options.Tools = others.ToList(); // unprovable
        options.Tools = others.ToArray(); // unprovable
        options.Tools = new List<AITool>(others); // unprovable
        options.Tools = others.Where(tool => tool.Name != "x").ToList(); // unprovable
    }
}
