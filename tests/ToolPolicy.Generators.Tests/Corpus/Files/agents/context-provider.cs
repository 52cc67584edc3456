// exposed: A provider that adds tools when it runs.
using Microsoft.Agents.AI;

namespace Corpus;

public sealed class Provider(IEnumerable<AITool> list) : AIContextProvider
{
    protected override ValueTask<AIContext> ProvideAIContextAsync(CancellationToken cancellationToken = default) => new(new AIContext { Tools = list }); // unprovable
}
