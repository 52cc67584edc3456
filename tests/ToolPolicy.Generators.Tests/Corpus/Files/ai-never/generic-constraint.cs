// never: Types that mention tools without making any.
namespace Corpus;

public sealed class Shelf<TTool>
    where TTool : AITool
{
    private readonly List<TTool> _tools = [];

    public void Put(TTool tool) => _tools.Add(tool);
}

public interface IOffer
{
    IList<AITool> Tools { get; }
}
