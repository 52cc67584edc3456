// exposed: Elements of a params collection.
// LangVersion: 13
namespace Corpus;

public static class Case
{
    public static void Offer(ChatOptions options, params IEnumerable<AITool> tools) => options.Tools = [.. tools]; // unprovable

    public static void Run(ChatOptions options) => Offer(options, AIFunctionFactory.Create(Raw.Find)); // unguarded
}
