// exposed: Inside an interpolated string and a pattern.
namespace Corpus;

public static class Case
{
    public static void Run()
    {
        Console.WriteLine($"{AIFunctionFactory.Create(Raw.Find).Name}"); // unguarded
        _ = AIFunctionFactory.Create(WardTools.FreeBeds) is { Name: "x" }; // bypassed
    }
}
