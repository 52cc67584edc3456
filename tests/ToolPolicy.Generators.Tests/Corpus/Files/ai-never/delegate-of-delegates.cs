// never: Delegates about functions.
namespace Corpus;

public static class Case
{
    public static void Run(Func<AIFunction, string> name, AIFunction function)
    {
        Func<AIFunction, string> read = tool => tool.Name;
        Console.WriteLine(name(function) + read(function));
    }
}
