// never: No tools at all.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options)
    {
        options.Tools = [];
        options.Tools = new List<AITool>();
        options.Tools = new List<AITool>(8) { };
        options.Tools = Array.Empty<AITool>();
        options.Tools = new AITool[0];
        options.Tools = default;
        _ = new ChatOptions { Tools = [] };
        options.Tools = Enumerable.Empty<AITool>().ToList();
    }
}
