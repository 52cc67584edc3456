// exposed: A field that anyone may assign.
namespace Corpus;

public sealed class Desk
{
    public Delegate Any = Raw.Find;
    private static Func<string> s_hours = Raw.Hours;

    public void Offer()
    {
        AIFunctionFactory.Create(Any); // unprovable
        AIFunctionFactory.Create(s_hours); // unprovable
    }
}
