// exposed: Initialisers of fields.
namespace Corpus;

public sealed class Offers
{
    public static readonly AIFunction One = AIFunctionFactory.Create(Raw.Find); // unguarded
    private readonly Lazy<AIFunction> _two = new(() => AIFunctionFactory.Create(WardTools.FreeBeds)); // bypassed

    public AIFunction Two => _two.Value;
}
