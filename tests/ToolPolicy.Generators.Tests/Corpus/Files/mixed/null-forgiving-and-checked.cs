// exposed: Parentheses, bangs and checks around tools.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, AITool? tool)
    {
        options.Tools = ([tool!]); // unprovable
        options.Tools = [(tool ?? throw new ArgumentNullException(nameof(tool)))]; // unprovable
    }
}
