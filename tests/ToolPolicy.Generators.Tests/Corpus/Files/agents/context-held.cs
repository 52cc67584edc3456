// exposed: A context with a function that was made before.
using Microsoft.Agents.AI;

namespace Corpus;

public sealed class Provider : AIContextProvider
{
    private readonly AIFunction _find = AIFunctionFactory.Create(Raw.Find); // unguarded

    protected override async ValueTask<AIContext> ProvideAIContextAsync(CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        return new() { Tools = [_find] }; // unguarded
    }
}
