// never: A private method that nobody calls.
namespace Corpus;

public static class Case
{
    private static AIFunction Make(Delegate method) => AIFunctionFactory.Create(method);
}
