// exposed: A partial class with its rule in the other part.
namespace Corpus;

public sealed partial class Desk
{
    [RequiresRole("clerk")]
    public string Open() => "";
}

public sealed partial class Desk
{
    public string Shut() => "";

    public void Offer()
    {
        AIFunctionFactory.Create(Open); // bypassed
        AIFunctionFactory.Create(Shut); // unguarded
    }
}
