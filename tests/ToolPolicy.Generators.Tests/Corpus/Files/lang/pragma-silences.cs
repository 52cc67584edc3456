// never: A pragma for the rule silences it, where it stands.
namespace Corpus;

public static class Case
{
    public static void Run()
    {
#pragma warning disable TPOL2001
        AIFunctionFactory.Create(Raw.Find);
#pragma warning restore TPOL2001
    }
}
