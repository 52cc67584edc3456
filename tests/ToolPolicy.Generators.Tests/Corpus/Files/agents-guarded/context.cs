// guarded: A set as the tools that a context adds.
using Microsoft.Agents.AI;

namespace Corpus;

public sealed class Provider(GuardedToolSet set) : AIContextProvider
{
    protected override ValueTask<AIContext> ProvideAIContextAsync(CancellationToken cancellationToken = default) => new(new AIContext { Tools = set });
}
