// exposed: Branches of branches.
namespace Corpus;

public static class Case
{
    public static void Run(int hour, PatientTools tools, Func<string> any)
    {
        AIFunctionFactory.Create(hour < 9 ? any : hour < 17 ? tools.Hours : (Func<string>)Raw.Hours); // unguarded
        AIFunctionFactory.Create(hour < 9 ? (Func<string>)tools.Hours : (hour < 17 ? any : tools.Hours)); // bypassed
    }
}
