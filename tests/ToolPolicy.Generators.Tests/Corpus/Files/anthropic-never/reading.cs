// never: Reading a runnable tool.
using Anthropic.Helpers.Beta;
using Anthropic.Models.Beta.Messages;

namespace Corpus;

public static class Case
{
    public static async Task Run(BetaRunnableTool tool, BetaToolUseBlock use)
    {
        Console.WriteLine(tool.Name);
        await tool.Run(use, default);
    }
}
