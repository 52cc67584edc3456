// never: An agent of the same simple name in another namespace.
namespace Corpus;

public sealed class AIContext
{
    public IEnumerable<AITool>? Tools { get; set; }
}

public sealed class ChatClientAgent(IList<AITool>? tools = null)
{
    public int Count => tools?.Count ?? 0;
}

public static class Case
{
    public static void Run(IList<AITool> list)
    {
        _ = new AIContext { Tools = list };
        _ = new ChatClientAgent(tools: list);
    }
}
