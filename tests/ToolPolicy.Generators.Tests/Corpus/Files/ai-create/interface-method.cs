// exposed: A method of an interface.
namespace Corpus;

public static class Case
{
    public static void Run(IRawDesk desk)
    {
        AIFunctionFactory.Create(desk.Open); // unguarded
    }
}
