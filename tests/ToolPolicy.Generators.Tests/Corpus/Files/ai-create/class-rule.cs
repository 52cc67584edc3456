// exposed: Tools under the rule of their class.
namespace Corpus;

[RequiresRole("clerk")]
public sealed class Desk
{
    [Tool]
    public string Open() => "";
}

public static class Case
{
    public static void Run(Desk desk)
    {
        AIFunctionFactory.Create(desk.Open); // bypassed
    }
}
