// exposed: A tool that is run by what a local holds.
using Anthropic.Helpers.Beta;
using Anthropic.Models.Beta.Messages;

namespace Corpus;

public static class Case
{
    public static void Run()
    {
        Func<BetaToolUseBlock, CancellationToken, Task<BetaToolResultBlockParamContent>> run = (use, cancellation) => Task.FromResult(new BetaToolResultBlockParamContent("x"));
        BetaRunnableTool tool = new() { Name = "find", Definition = new(), Run = run }; // unguarded
    }
}
