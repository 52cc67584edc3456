// exposed: An override of a method without a policy has none either.
namespace Corpus;

public sealed class NightDesk : RawDesk
{
    public override string Open() => "closed";
}

public static class Case
{
    public static void Run(NightDesk desk)
    {
        AIFunctionFactory.Create(desk.Open); // unguarded
    }
}
