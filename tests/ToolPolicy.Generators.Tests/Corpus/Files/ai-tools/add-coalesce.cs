// exposed: A list that is made when there is none.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, AITool tool, IList<AITool> list)
    {
        (options.Tools ??= []).Add(tool); // unprovable
        options.Tools ??= list; // unprovable
    }
}
