// guarded: A declaration of a guarded function.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, GuardedFunction function)
    {
        options.Tools = [function.AsDeclarationOnly()];
    }
}
