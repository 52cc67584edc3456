// guarded: Through a local of the type of a sequence.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, GuardedToolSet set)
    {
        IEnumerable<AITool> tools = set;
        options.Tools = [.. tools];
        options.Tools = tools.ToList();
    }
}
