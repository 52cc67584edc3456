// exposed: The worse of two branches.
namespace Corpus;

public static class Case
{
    public static void Run(bool late, PatientTools tools, Func<string> any)
    {
        AIFunctionFactory.Create(late ? Raw.Hours : (Func<string>)tools.Hours); // unguarded
        AIFunctionFactory.Create(late ? (Delegate)tools.Find : tools.Hours); // bypassed
        AIFunctionFactory.Create(late ? any : Raw.Hours); // unguarded
        AIFunctionFactory.Create(late ? any : tools.Hours); // bypassed
        AIFunctionFactory.Create(late ? any : any); // unprovable
    }
}
