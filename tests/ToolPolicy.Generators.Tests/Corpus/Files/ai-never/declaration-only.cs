// never: A declaration of a function invokes nothing.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, AIFunction function)
    {
        options.Tools = [function.AsDeclarationOnly()];
    }
}
