// exposed: A tool that is run by one of two.
using Anthropic.Helpers.Beta;
using Anthropic.Models.Beta.Messages;

namespace Corpus;

public static class Case
{
    public static void Run(bool late, Func<BetaToolUseBlock, CancellationToken, Task<BetaToolResultBlockParamContent>> any)
    {
        _ = new BetaRunnableTool { Name = "find", Definition = new(), Run = late ? any : (_, _) => Task.FromResult(new BetaToolResultBlockParamContent("x")) }; // unguarded
        _ = new BetaRunnableTool { Name = "find", Definition = new(), Run = late ? any : throw new InvalidOperationException() }; // unprovable
    }
}
