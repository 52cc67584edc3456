// exposed: A method of the base class.
namespace Corpus;

public sealed class Night : RawDesk
{
    public override string Open() => "closed";

    public AIFunction Offer() => AIFunctionFactory.Create(base.Open); // unguarded
}

public sealed class NightDesk : DeskTools
{
    public AIFunction Offer() => AIFunctionFactory.Create(base.Open); // bypassed
}
