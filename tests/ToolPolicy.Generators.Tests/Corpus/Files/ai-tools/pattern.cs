// exposed: What a pattern finds.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, object any)
    {
        if (any is AIFunction function)
        {
            options.Tools = [function]; // unprovable
        }

        options.Tools = any switch { IList<AITool> list => list, _ => null }; // unprovable
    }
}
