// exposed: What another method returns.
namespace Corpus;

public static class Case
{
    public static void Run(Func<Delegate> make)
    {
        AIFunctionFactory.Create(make()); // unprovable
        AIFunctionFactory.Create(Elsewhere.Find()); // unprovable
    }
}

public abstract class Elsewhere
{
    public static Elsewhere Current { get; set; } = null!;

    public static Delegate Find() => Current.Given();

    public abstract Delegate Given();
}
