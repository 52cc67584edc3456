// exposed: A local that is assigned from a local.
namespace Corpus;

public static class Case
{
    public static void Run(PatientTools tools)
    {
        Func<string> first = Raw.Hours;
        Delegate second = first;
        Func<string> third = tools.Hours;
        Delegate fourth = third;
        AIFunctionFactory.Create(second); // unguarded
        AIFunctionFactory.Create(fourth); // bypassed
    }
}
