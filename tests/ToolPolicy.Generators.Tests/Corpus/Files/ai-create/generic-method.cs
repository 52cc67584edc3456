// exposed: A closed generic method.
namespace Corpus;

public static class Case
{
    public static void Run()
    {
        AIFunctionFactory.Create(Raw.Echo<string>); // unguarded
        AIFunctionFactory.Create(Raw.Echo<int>); // unguarded
    }
}
