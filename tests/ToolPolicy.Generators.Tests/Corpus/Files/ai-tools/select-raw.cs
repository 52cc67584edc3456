// exposed: A projection of methods to functions.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, IEnumerable<Delegate> methods)
    {
        options.Tools = methods.Select(method => (AITool)AIFunctionFactory.Create(method)).ToList(); // unprovable
        options.Tools = [.. methods.Select(method => AIFunctionFactory.Create(method))]; // unprovable
    }
}
