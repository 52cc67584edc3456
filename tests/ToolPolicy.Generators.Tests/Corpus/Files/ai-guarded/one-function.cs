// guarded: One function of a set.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, GuardedToolSet set, GuardedFunction function)
    {
        options.Tools = [set[0]];
        options.Tools = [function];
        options.Tools!.Add(function);
        options.Tools!.Insert(0, set[1]);
        options.Tools![0] = function;
        options.Tools = [set.First()];
    }
}
