// guarded: Approval around a guarded function.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, GuardedFunction function, GuardedToolSet set)
    {
        options.Tools = [new ApprovalRequiredAIFunction(function)];
        options.Tools = [new ApprovalRequiredAIFunction(set[0])];
    }
}
