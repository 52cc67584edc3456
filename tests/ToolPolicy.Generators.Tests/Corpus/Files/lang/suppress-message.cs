// never: An attribute silences a rule for a member.
namespace Corpus;

public static class Case
{
    [System.Diagnostics.CodeAnalysis.SuppressMessage("ToolPolicy.Exposure", "TPOL2001", Justification = "a test of the framework")]
    public static AIFunction Run() => AIFunctionFactory.Create(Raw.Find);
}
