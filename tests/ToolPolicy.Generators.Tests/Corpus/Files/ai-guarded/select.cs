// guarded: Some of a set.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, GuardedToolSet set)
    {
        options.Tools = [.. set.Where(function => function.Name != "Hours")];
        options.Tools = [.. set.Select(function => (AITool)function)];
        options.Tools = [.. set.OrderBy(function => function.Name).Take(2)];
    }
}
