// exposed: A local list that something unknown was added to.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, AITool tool, GuardedToolSet set)
    {
        List<AITool> list = [.. set];
        list.Add(tool);
        options.Tools = list; // unprovable
    }
}
