// exposed: A parameter that goes through a local function, a private constructor's caller and a default.
namespace Corpus;

public sealed class Maker
{
    private readonly AIFunction _function;

    private Maker(Delegate method) => _function = AIFunctionFactory.Create(method);

    public static Maker Raw1() => new(Raw.Find); // unguarded

    public static Maker Policy(PatientTools tools) => new Maker(tools.Find); // bypassed

    public static Maker Any(Delegate any) => new(any); // unprovable
}
