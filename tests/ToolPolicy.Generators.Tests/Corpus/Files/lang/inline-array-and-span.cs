// exposed: Spans of delegates.
namespace Corpus;

public static class Case
{
    public static void Run()
    {
        Span<Delegate> methods = [Raw.Find, Raw.Hours];
        AIFunctionFactory.Create(methods[0]); // unprovable
    }
}
