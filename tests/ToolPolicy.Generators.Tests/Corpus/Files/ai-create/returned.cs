// exposed: A function that is returned, thrown about and boxed.
namespace Corpus;

public static class Case
{
    public static AIFunction Run() => AIFunctionFactory.Create(Raw.Find); // unguarded

    public static object Boxed() => AIFunctionFactory.Create(WardTools.FreeBeds); // bypassed

    public static (AIFunction, int) Pair() => (AIFunctionFactory.Create(Raw.Hours), 1); // unguarded
}
