// exposed: A list in a local that one of two branches made.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, bool late, GuardedToolSet set, IList<AITool> others)
    {
        IList<AITool> list = late ? [.. set] : others;
        options.Tools = list; // unprovable
    }
}
