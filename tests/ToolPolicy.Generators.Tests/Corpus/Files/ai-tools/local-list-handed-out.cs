// exposed: A local list that another method was free to add to.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, GuardedToolSet set, Action<List<AITool>> fill)
    {
        List<AITool> list = [.. set];
        fill(list);
        options.Tools = list; // unprovable
    }
}
