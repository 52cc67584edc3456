// exposed: With named arguments, in a field, in an initialiser.
using OpenAI.Chat;

namespace Corpus;

public static class Declared
{
    private static readonly ChatTool Find = ChatTool.CreateFunctionTool(functionDescription: "Finds.", functionName: "find"); // manual

    public static ChatCompletionOptions Options => new() { Tools = { ChatTool.CreateFunctionTool("hours") } }; // manual
}
