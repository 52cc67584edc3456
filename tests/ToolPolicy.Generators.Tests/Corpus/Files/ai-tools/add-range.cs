// exposed: A range added to the list of the options.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, IEnumerable<AITool> list)
    {
        ((List<AITool>)options.Tools!).AddRange(list); // unprovable
    }
}
