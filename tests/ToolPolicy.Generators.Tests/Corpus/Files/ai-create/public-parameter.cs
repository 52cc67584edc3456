// exposed: A parameter of a public method: anyone may call it.
namespace Corpus;

public static class Case
{
    public static AIFunction Make(Delegate method) => AIFunctionFactory.Create(method); // unprovable

    public static AIFunction Of<T>(Func<T> method) => AIFunctionFactory.Create(method); // unprovable
}
