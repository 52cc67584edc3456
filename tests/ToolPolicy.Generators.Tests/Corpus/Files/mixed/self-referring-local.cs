// exposed: A local function that is passed as the factory's method from inside itself.
namespace Corpus;

public static class Case
{
    public static void Run()
    {
        string Again(int depth) => depth == 0 ? AIFunctionFactory.Create(Again).Name : Again(depth - 1); // unguarded
        Again(1);
    }
}
