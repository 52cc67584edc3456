// exposed: Each element on its line.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, AITool tool, GuardedToolSet set)
    {
        options.Tools =
        [
            AIFunctionFactory.Create(Raw.Find), // unguarded
            .. set,
            tool, // unprovable
            AIFunctionFactory.Create(WardTools.FreeBeds), // bypassed
            set[0],
        ];
    }
}
