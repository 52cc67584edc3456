// never: Taking tools away.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, AITool tool)
    {
        options.Tools?.Clear();
        options.Tools!.Remove(tool);
        options.Tools.RemoveAt(0);
        options.Tools = null;
    }
}
