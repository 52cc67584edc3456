// exposed: Text of many lines before the call.
namespace Corpus;

public static class Case
{
    public static void Run()
    {
        string text = """
            AIFunctionFactory.Create(Raw.Find); // not a mark
            """;
        AIFunctionFactory.Create(Raw.Find, text); // unguarded
    }
}
