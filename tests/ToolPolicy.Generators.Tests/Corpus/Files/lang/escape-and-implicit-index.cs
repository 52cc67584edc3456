// exposed: An index from the end in an initialiser.
// LangVersion: 13
namespace Corpus;

public sealed class Buffer
{
    public Delegate[] Methods { get; } = new Delegate[2];
}

public static class Case
{
    public static void Run()
    {
        Buffer buffer = new() { Methods = { [^1] = Raw.Find } };
        AIFunctionFactory.Create(buffer.Methods[^1]); // unprovable
    }
}
