// never: A property that is called Tools, elsewhere.
namespace Corpus;

public sealed class Menu
{
    public IList<AITool> Tools { get; set; } = [];
}

public static class Case
{
    public static void Run(Menu menu, AITool tool, IList<AITool> list)
    {
        menu.Tools = list;
        menu.Tools.Add(tool);
        menu.Tools[0] = tool;
        _ = new Menu { Tools = [tool] };
    }
}
