// exposed: A list by out.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, Dictionary<string, IList<AITool>> sets)
    {
        if (sets.TryGetValue("day", out IList<AITool>? list))
        {
            options.Tools = list; // unprovable
        }
    }
}
