// exposed: A list that a local holds.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, AITool tool)
    {
        List<AITool> list = [tool];
        options.Tools = list; // unprovable
    }
}
