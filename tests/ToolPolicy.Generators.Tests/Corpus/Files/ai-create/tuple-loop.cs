// exposed: Deconstruction of the elements of a list.
namespace Corpus;

public static class Case
{
    public static void Run(List<(string Name, Delegate Method)> pairs)
    {
        foreach ((string name, Delegate method) in pairs)
        {
            AIFunctionFactory.Create(method, name); // unprovable
        }
    }
}
