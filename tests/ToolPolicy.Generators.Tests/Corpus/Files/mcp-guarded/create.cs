// guarded: A server's tool of a guarded function.
using ModelContextProtocol.Server;

namespace Corpus;

public static class Case
{
    public static void Run(GuardedFunction function, GuardedToolSet set)
    {
        McpServerTool.Create(function);
        McpServerTool.Create(set[0], new McpServerToolCreateOptions { Title = "Find" });
        McpServerTool.Create(new ApprovalRequiredAIFunction(function));
    }
}
