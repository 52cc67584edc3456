// exposed: A local that holds a lambda.
namespace Corpus;

public static class Case
{
    public static void Run()
    {
        var add = (int a, int b) => a + b;
        Func<string, Task<string>> find = async mrn => await Raw.FindAsync(mrn);
        AIFunctionFactory.Create(add); // unguarded
        AIFunctionFactory.Create(find); // unguarded
    }
}
