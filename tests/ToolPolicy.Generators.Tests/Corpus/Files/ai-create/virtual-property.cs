// exposed: A property that a derived class may override.
namespace Corpus;

public class Desk
{
    public virtual Delegate Hours => Raw.Hours;

    public AIFunction Offer() => AIFunctionFactory.Create(Hours); // unprovable
}
