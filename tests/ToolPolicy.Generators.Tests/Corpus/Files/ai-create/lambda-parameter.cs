// exposed: A parameter of a lambda.
namespace Corpus;

public static class Case
{
    public static void Run(List<Func<string>> methods)
    {
        methods.Select(method => AIFunctionFactory.Create(method)).ToList(); // unprovable
        methods.ForEach(method => AIFunctionFactory.Create(method)); // unprovable
    }
}
