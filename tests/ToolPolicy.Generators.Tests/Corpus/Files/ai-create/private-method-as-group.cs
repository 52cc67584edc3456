// exposed: A private method whose callers cannot be seen.
namespace Corpus;

public static class Case
{
    public static IEnumerable<AIFunction> Run(IEnumerable<Delegate> methods) => methods.Select(Make);

    private static AIFunction Make(Delegate method) => AIFunctionFactory.Create(method); // unprovable
}
