// never: The word Create elsewhere.
namespace Corpus;

public static class Case
{
    public static void Run(List<AITool> list)
    {
        Console.WriteLine(string.Create(3, 'x', (span, letter) => span.Fill(letter)));
        Console.WriteLine(Tuple.Create(Raw.Hours(), 1));
        Console.WriteLine(KeyValuePair.Create("a", (Func<string>)Raw.Hours));
    }
}
