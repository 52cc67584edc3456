// exposed: A function type of one's own is unguarded where it is declared, and where it is registered.
namespace Corpus;

public sealed class Finder : AIFunction // unguarded
{
    protected override ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken) => new(1);
}

public static class Case
{
    public static void Run(ChatOptions options)
    {
        options.Tools = [new Finder()]; // unguarded
    }
}
