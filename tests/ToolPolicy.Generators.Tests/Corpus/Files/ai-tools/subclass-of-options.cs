// exposed: Options of one's own.
namespace Corpus;

public sealed class Options : ChatOptions
{
    public Options(AITool tool) => Tools = [tool]; // unprovable

    public void Reset(IList<AITool> list)
    {
        this.Tools = list; // unprovable
        base.Tools!.Add(list[0]); // unprovable
    }
}
