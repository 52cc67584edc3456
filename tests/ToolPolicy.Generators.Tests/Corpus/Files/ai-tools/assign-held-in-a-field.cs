// exposed: Functions that fields and properties hold.
namespace Corpus;

public sealed class Offers
{
    private static readonly AIFunction Find = AIFunctionFactory.Create(Raw.Find); // unguarded

    private AITool Beds { get; } = AIFunctionFactory.Create(WardTools.FreeBeds); // bypassed

    public void Offer(ChatOptions options)
    {
        options.Tools = [Find]; // unguarded
        options.Tools = [Beds]; // bypassed
    }
}
