// exposed: A list in a field that anyone may change.
namespace Corpus;

public sealed class Offers
{
    public List<AITool> All = [];

    public void Offer(ChatOptions options) => options.Tools = All; // unprovable
}
