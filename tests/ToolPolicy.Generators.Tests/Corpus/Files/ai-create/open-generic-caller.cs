// exposed: Inside a generic method, over a constrained type parameter.
namespace Corpus;

public static class Case
{
    public static AIFunction Run<T>(T desk)
        where T : RawDesk => AIFunctionFactory.Create(desk.Open); // unguarded

    public static AIFunction Patients<T>(T desk)
        where T : DeskTools => AIFunctionFactory.Create(desk.Open); // bypassed
}
