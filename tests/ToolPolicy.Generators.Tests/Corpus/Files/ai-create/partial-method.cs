// exposed: The two parts of a partial method are one method.
namespace Corpus;

public sealed partial class Desk
{
    [RequiresRole("clerk")]
    public partial string Open();

    public partial string Shut();

    public void Offer()
    {
        AIFunctionFactory.Create(Open); // bypassed
        AIFunctionFactory.Create(Shut); // unguarded
    }
}

public sealed partial class Desk
{
    public partial string Open() => "";

    public partial string Shut() => "";
}
