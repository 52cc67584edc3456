// exposed: A method that is called Guarded elsewhere guards nothing.
namespace Corpus;

public sealed class Set : List<AITool>;

public static class Elsewhere
{
    public static IList<AITool> All { get; set; } = [];

    public static IList<AITool> Guarded(this RawDesk desk) => All;

    public static Set For(this Set set, string session) => set;
}

public static class Case
{
    public static void Run(ChatOptions options, RawDesk desk, Set set)
    {
        options.Tools = desk.Guarded(); // unprovable
        options.Tools = set.For("x"); // unprovable
    }
}
