// never: Words in comments and strings.
namespace Corpus;

public static class Case
{
    public static void Run()
    {
        // AIFunctionFactory.Create(Raw.Find)
        Console.WriteLine("AIFunctionFactory.Create(Raw.Find)");
        Console.WriteLine("""options.Tools = [tool];""");
    }
}
