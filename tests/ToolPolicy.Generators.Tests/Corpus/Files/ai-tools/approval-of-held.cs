// exposed: Approval around a function that was made before.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options)
    {
        AIFunction raw = AIFunctionFactory.Create(Raw.Find); // unguarded
        options.Tools = [new ApprovalRequiredAIFunction(raw)]; // unguarded
    }
}
