// never: A list of tools that is no model's.
namespace Corpus;

public sealed class Inventory
{
    public IList<AITool> Known { get; } = [];
}

public static class Case
{
    public static void Run(Inventory inventory, AITool tool, GuardedToolSet set)
    {
        inventory.Known.Add(tool);
        List<AITool> mine = [tool];
        mine.Insert(0, tool);
        Dictionary<string, AITool> byName = new() { ["x"] = tool };
    }
}
