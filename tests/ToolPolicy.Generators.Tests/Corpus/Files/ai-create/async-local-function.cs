// exposed: An asynchronous local function, and a generic one.
namespace Corpus;

public static class Case
{
    public static void Run()
    {
        AIFunctionFactory.Create(FindAsync); // unguarded
        AIFunctionFactory.Create(Same<int>); // unguarded

        async Task<string> FindAsync(string mrn) { await Task.Yield(); return mrn; }

        static T Same<T>(T value) => value;
    }
}
