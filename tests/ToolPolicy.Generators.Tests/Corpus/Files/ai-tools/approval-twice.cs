// exposed: Approval around approval.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, AIFunction function)
    {
        options.Tools = [new ApprovalRequiredAIFunction(new ApprovalRequiredAIFunction(AIFunctionFactory.Create(Raw.Find)))]; // unguarded
        options.Tools = [new ApprovalRequiredAIFunction(new ApprovalRequiredAIFunction(function))]; // unprovable
    }
}
