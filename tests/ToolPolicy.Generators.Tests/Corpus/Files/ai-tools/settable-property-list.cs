// exposed: A list in a property that can be set.
namespace Corpus;

public sealed class Offers
{
    public IList<AITool>? All { get; set; }

    public ChatOptions Offer() => new() { Tools = All }; // unprovable
}
