// exposed: Tools that only the invoking client knows.
namespace Corpus;

public static class Case
{
    public static void Run(FunctionInvokingChatClient client, AITool tool, IList<AITool> list)
    {
        client.AdditionalTools = list; // unprovable
        client.AdditionalTools = [tool]; // unprovable
        client.AdditionalTools!.Add(tool); // unprovable
        client.AdditionalTools = [AIFunctionFactory.Create(Raw.Find)]; // unguarded
    }
}
