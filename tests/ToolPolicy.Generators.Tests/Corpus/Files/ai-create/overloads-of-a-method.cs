// exposed: Of two overloads one has a policy.
namespace Corpus;

public sealed class Desk
{
    [RequiresRole("clerk")]
    public string Open(string key) => key;

    public string Open() => "";
}

public static class Case
{
    public static void Run(Desk desk)
    {
        AIFunctionFactory.Create((Func<string, string>)desk.Open); // bypassed
        AIFunctionFactory.Create((Func<string>)desk.Open); // unguarded
    }
}
