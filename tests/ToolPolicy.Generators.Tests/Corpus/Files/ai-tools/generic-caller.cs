// exposed: Inside a generic method.
namespace Corpus;

public static class Case
{
    public static void Run<TOptions, TTool>(TOptions options, TTool tool)
        where TOptions : ChatOptions
        where TTool : AITool
    {
        options.Tools = [tool]; // unprovable
    }
}
