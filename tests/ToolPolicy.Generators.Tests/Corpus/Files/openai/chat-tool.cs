// exposed: A chat tool, whose calls are dispatched by hand.
using OpenAI.Chat;

namespace Corpus;

public static class Case
{
    public static void Run(ChatCompletionOptions options, BinaryData schema)
    {
        ChatTool find = ChatTool.CreateFunctionTool("find"); // manual
        options.Tools.Add(ChatTool.CreateFunctionTool("find", "Finds.", schema)); // manual
    }
}
