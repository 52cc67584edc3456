// never: Options of the same simple name in another namespace.
namespace Corpus;

public sealed class ChatOptions
{
    public IList<AITool>? Tools { get; set; }
}

public static class Case
{
    public static void Run(AITool tool, IList<AITool> list)
    {
        ChatOptions options = new() { Tools = list };
        options.Tools = [tool];
        options.Tools.Add(tool);
    }
}
