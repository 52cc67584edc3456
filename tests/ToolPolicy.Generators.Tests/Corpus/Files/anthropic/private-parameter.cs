// exposed: A private method that makes the tool.
using Anthropic.Helpers.Beta;
using Anthropic.Models.Beta.Messages;

namespace Corpus;

public static class Case
{
    public static BetaRunnableTool Run() => Make("find", (_, _) => Task.FromResult(new BetaToolResultBlockParamContent("x"))); // unguarded

    private static BetaRunnableTool Make(string name, Func<BetaToolUseBlock, CancellationToken, Task<BetaToolResultBlockParamContent>> run) =>
        new() { Name = name, Definition = new(), Run = run };
}
