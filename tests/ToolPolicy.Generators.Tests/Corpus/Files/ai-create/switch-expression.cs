// exposed: The worst arm of a switch.
namespace Corpus;

public static class Case
{
    public static void Run(int hour, PatientTools tools, Func<string> any)
    {
        AIFunctionFactory.Create(hour switch { < 9 => (Func<string>)Raw.Hours, _ => tools.Hours }); // unguarded
        AIFunctionFactory.Create(hour switch { < 9 => any, _ => tools.Hours }); // bypassed
        AIFunctionFactory.Create(hour switch { < 9 => any, _ => throw new InvalidOperationException() }); // unprovable
    }
}
