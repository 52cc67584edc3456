// exposed: The worst of the branches.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, bool late, GuardedToolSet set, AITool tool, IList<AITool> list)
    {
        options.Tools = [late ? tool : set[0]]; // unprovable
        options.Tools = late ? list : [.. set]; // unprovable
        options.Tools = late ? [.. set] : [AIFunctionFactory.Create(Raw.Find)]; // unguarded
        options.Tools = late switch { true => list, false => [] }; // unprovable
    }
}
