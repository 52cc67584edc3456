// exposed: In a collection initialiser of one's own type.
namespace Corpus;

public sealed class Functions : List<AIFunction>;

public static class Case
{
    public static Functions Run() => new() { AIFunctionFactory.Create(Raw.Find), AIFunctionFactory.Create(Raw.Hours) }; // unguarded
}
