// exposed: Hosts nested in hosts.
namespace Corpus;

public static class Outer
{
    public sealed class Inner
    {
        public string Open() => "";

        [RequiresRole("clerk")]
        public string Shut() => "";
    }

    public static void Run(Inner inner)
    {
        AIFunctionFactory.Create(inner.Open); // unguarded
        AIFunctionFactory.Create(inner.Shut); // bypassed
    }
}
