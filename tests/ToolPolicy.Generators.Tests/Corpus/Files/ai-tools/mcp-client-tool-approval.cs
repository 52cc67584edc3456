// exposed: Approval around a tool that runs elsewhere.
using ModelContextProtocol.Client;

namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, McpClientTool tool)
    {
        options.Tools = [new ApprovalRequiredAIFunction(tool)]; // remote
    }
}
