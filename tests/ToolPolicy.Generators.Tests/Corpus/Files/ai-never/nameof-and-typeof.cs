// never: Names of things.
namespace Corpus;

public static class Case
{
    public static void Run()
    {
        Console.WriteLine(nameof(AIFunctionFactory.Create));
        Console.WriteLine(nameof(Raw.Find) + nameof(ChatOptions.Tools));
        Console.WriteLine(typeof(AIFunctionFactory).Name + typeof(AIFunction));
    }
}
