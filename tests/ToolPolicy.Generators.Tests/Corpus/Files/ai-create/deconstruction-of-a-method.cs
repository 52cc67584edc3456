// exposed: Locals that come out of a Deconstruct method.
namespace Corpus;

public sealed record Pair(string Name, Delegate Method);

public static class Case
{
    public static void Run(Pair pair)
    {
        (string name, Delegate method) = pair;
        AIFunctionFactory.Create(method, name); // unprovable
    }
}
