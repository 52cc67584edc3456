// guarded: A cast to what tools are.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, GuardedFunction function)
    {
        options.Tools = [(AITool)function];
        options.Tools = [(AIFunction)function];
        options.Tools = [function as AITool];
    }
}
