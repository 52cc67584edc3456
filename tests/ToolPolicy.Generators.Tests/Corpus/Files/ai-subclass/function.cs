// exposed: A type derived from AIFunction.
namespace Corpus;

public class Finder : AIFunction // unguarded
{
    protected override ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken) => new(1);
}
