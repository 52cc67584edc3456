// exposed: Names outside of ASCII.
namespace Corpus;

public static class Wörter
{
    public static string Öffnen(string schlüssel) => schlüssel;
}

public static class Case
{
    public static void Run() => AIFunctionFactory.Create(Wörter.Öffnen); // unguarded
}
