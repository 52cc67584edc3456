// exposed: In the initialiser of the invoking client.
namespace Corpus;

public static class Case
{
    public static void Run(IChatClient inner, AITool tool)
    {
        _ = new FunctionInvokingChatClient(inner) { AdditionalTools = [tool] }; // unprovable
        _ = new FunctionInvokingChatClient(inner) { AdditionalTools = [AIFunctionFactory.Create(Raw.Hours)] }; // unguarded
    }
}
