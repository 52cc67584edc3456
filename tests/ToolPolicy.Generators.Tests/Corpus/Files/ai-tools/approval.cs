// exposed: Approval is no authorisation.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, PatientTools tools, AIFunction function)
    {
        options.Tools = [new ApprovalRequiredAIFunction(AIFunctionFactory.Create(Raw.Find))]; // unguarded
        options.Tools = [new ApprovalRequiredAIFunction(AIFunctionFactory.Create(tools.Find))]; // bypassed
        options.Tools = [new ApprovalRequiredAIFunction(function)]; // unprovable
    }
}
