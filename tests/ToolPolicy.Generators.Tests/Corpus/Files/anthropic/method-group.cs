// exposed: A tool that is run by a method.
using Anthropic.Helpers.Beta;
using Anthropic.Models.Beta.Messages;

namespace Corpus;

public static class Case
{
    public static BetaRunnableTool Run() => new()
    {
        Name = "find",
        Definition = new(),
        Run = FindAsync, // unguarded
    };

    private static Task<BetaToolResultBlockParamContent> FindAsync(BetaToolUseBlock use, CancellationToken cancellation) => Task.FromResult(new BetaToolResultBlockParamContent(use.Name));
}
