// exposed: A host that only its file sees.
namespace Corpus;

file sealed class Desk
{
    public string Open() => "";
}

public static class Case
{
    public static void Run() => AIFunctionFactory.Create(new Desk().Open); // unguarded
}
