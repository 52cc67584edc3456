// exposed: A method of a struct.
namespace Corpus;

public static class Case
{
    public static void Run(RawBadge badge)
    {
        AIFunctionFactory.Create(badge.Number); // unguarded
        AIFunctionFactory.Create(new RawBadge().Number); // unguarded
        AIFunctionFactory.Create(default(RawBadge).Number); // unguarded
    }
}
