// exposed: A list that comes from outside.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, IList<AITool> list)
    {
        options.Tools = list; // unprovable
    }
}
