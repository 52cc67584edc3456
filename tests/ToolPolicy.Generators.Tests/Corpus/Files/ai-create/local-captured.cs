// exposed: A local that a lambda captures.
namespace Corpus;

public static class Case
{
    public static void Run(PatientTools tools)
    {
        Delegate raw = Raw.Find;
        Delegate policy = tools.Find;
        Func<AIFunction> one = () => AIFunctionFactory.Create(raw); // unguarded
        Func<AIFunction> two = () => AIFunctionFactory.Create(policy); // bypassed
        one();
        two();
    }
}
