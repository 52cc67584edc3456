// exposed: A tool that is run by a delegate from outside.
using Anthropic.Helpers.Beta;
using Anthropic.Models.Beta.Messages;

namespace Corpus;

public static class Case
{
    public static void Run(Func<BetaToolUseBlock, CancellationToken, Task<BetaToolResultBlockParamContent>> any)
    {
        _ = new BetaRunnableTool { Name = "find", Definition = new(), Run = any }; // unprovable
    }
}
