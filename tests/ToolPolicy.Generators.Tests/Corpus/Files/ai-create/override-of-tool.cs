// exposed: An override of a tool is under its base's rule.
namespace Corpus;

public sealed class NightDesk : DeskTools
{
    public override string Open() => "closed";
}

public static class Case
{
    public static void Run(NightDesk desk)
    {
        AIFunctionFactory.Create(desk.Open); // bypassed
    }
}
