// guarded: Approval around some.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, bool ask, GuardedFunction function)
    {
        options.Tools = [ask ? new ApprovalRequiredAIFunction(function) : function];
        AIFunction asked = new ApprovalRequiredAIFunction(function);
        options.Tools = [asked];
    }
}
