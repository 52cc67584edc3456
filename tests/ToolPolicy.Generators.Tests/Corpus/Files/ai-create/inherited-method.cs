// exposed: A method that a class inherits.
namespace Corpus;

public sealed class NightDesk : RawDesk;

public sealed class NightTools : DeskTools;

public static class Case
{
    public static void Run(NightDesk desk, NightTools tools)
    {
        AIFunctionFactory.Create(desk.Close); // unguarded
        AIFunctionFactory.Create(tools.Open); // bypassed
    }
}
