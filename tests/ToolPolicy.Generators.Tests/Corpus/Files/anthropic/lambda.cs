// exposed: A tool that is run by itself, by a lambda.
using Anthropic.Helpers.Beta;
using Anthropic.Models.Beta.Messages;

namespace Corpus;

public static class Case
{
    public static void Run()
    {
        _ = new BetaRunnableTool { Name = "find", Definition = new(), Run = async (use, cancellation) => { await Task.Yield(); return new(use.Name); } }; // unguarded
        _ = new BetaRunnableTool { Name = "find", Definition = new(), Run = (_, _) => Task.FromResult(new BetaToolResultBlockParamContent("x")) }; // unguarded
    }
}
