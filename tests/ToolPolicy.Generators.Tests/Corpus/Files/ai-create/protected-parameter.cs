// exposed: A parameter of a protected method: a derived class elsewhere may call it.
namespace Corpus;

public class Desk
{
    protected AIFunction Make(Delegate method) => AIFunctionFactory.Create(method); // unprovable
}
