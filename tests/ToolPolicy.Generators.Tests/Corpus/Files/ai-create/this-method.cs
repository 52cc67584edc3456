// exposed: A method of this object, with and without the word.
namespace Corpus;

public sealed class Desk
{
    public string Open() => "open";

    [RequiresRole("clerk")]
    public string Lock() => "locked";

    public void Offer()
    {
        AIFunctionFactory.Create(this.Open); // unguarded
        AIFunctionFactory.Create(this.Lock); // bypassed
        AIFunctionFactory.Create(Open); // unguarded
        AIFunctionFactory.Create(Lock); // bypassed
    }
}
