// guarded: Loops over a set.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, GuardedToolSet set)
    {
        foreach (GuardedFunction function in set)
        {
            options.Tools!.Add(function);
        }

        foreach (AITool tool in set)
        {
            options.Tools!.Add(tool);
        }

        for (int i = 0; i < set.Count; i++)
        {
            options.Tools!.Add(set[i]);
        }
    }
}
