// exposed: A pragma for another rule changes nothing.
namespace Corpus;

public static class Case
{
    public static void Run()
    {
#pragma warning disable CS0168, TPOL2002
        AIFunctionFactory.Create(Raw.Find); // unguarded
#pragma warning restore CS0168, TPOL2002
        AIFunctionFactory.Create(WardTools.FreeBeds); // bypassed
    }
}
