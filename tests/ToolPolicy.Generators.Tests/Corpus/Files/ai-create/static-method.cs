// exposed: A static method as a method group.
namespace Corpus;

public static class Case
{
    public static void Run()
    {
        AIFunctionFactory.Create(Raw.Find); // unguarded
        AIFunctionFactory.Create(WardTools.FreeBeds); // bypassed
    }
}
