// exposed: Elements of a list from outside, one by one.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, IEnumerable<AITool> others)
    {
        foreach (AITool tool in others)
        {
            options.Tools!.Add(tool); // unprovable
        }
    }
}
