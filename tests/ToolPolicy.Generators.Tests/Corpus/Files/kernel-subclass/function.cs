// exposed: A type derived from a kernel's function is derived from AIFunction.
using Microsoft.SemanticKernel;

namespace Corpus;

public sealed class Finder : KernelFunction // unguarded
{
    protected override ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken) => new(1);
}
