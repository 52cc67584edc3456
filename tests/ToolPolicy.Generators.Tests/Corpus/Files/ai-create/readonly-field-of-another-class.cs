// exposed: A readonly field of another class of the compilation.
namespace Corpus;

public static class Known
{
    public static readonly Func<string> Hours = Raw.Hours;
    public static readonly Func<int> Beds = WardTools.FreeBeds;
}

public static class Case
{
    public static void Run()
    {
        AIFunctionFactory.Create(Known.Hours); // unguarded
        AIFunctionFactory.Create(Known.Beds); // bypassed
    }
}
