// exposed: The list of the options in a local.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, AITool tool)
    {
        IList<AITool> list = options.Tools!;
        list.Add(tool); // unprovable
    }
}
