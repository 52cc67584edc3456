// exposed: A maker that calls itself.
namespace Corpus;

public static class Case
{
    public static AIFunction Run() => Make(Raw.Find, 3); // unguarded

    private static AIFunction Make(Delegate method, int left) => left == 0 ? AIFunctionFactory.Create(method) : Make(method, left - 1);
}
