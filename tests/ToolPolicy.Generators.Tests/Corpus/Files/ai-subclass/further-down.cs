// exposed: A type derived from a derived type.
namespace Corpus;

public abstract class Finder : AIFunction; // unguarded

public sealed class Patient : Finder // unguarded
{
    protected override ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken) => new(1);
}
