// exposed: By an alias and by using static.
using Tool = OpenAI.Chat.ChatTool;
using static OpenAI.Responses.ResponseTool;

namespace Corpus;

public static class Case
{
    public static void Run()
    {
        Tool.CreateFunctionTool("find"); // manual
        CreateFunctionTool("find", null, null); // manual
    }
}
