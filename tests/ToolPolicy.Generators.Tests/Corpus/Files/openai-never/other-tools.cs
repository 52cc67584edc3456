// never: Lists, and tools that are not functions.
using OpenAI.Chat;
using OpenAI.Responses;

namespace Corpus;

public static class Case
{
    public static void Run(ChatCompletionOptions options)
    {
        ResponseTool.CreateWebSearchTool();
        Console.WriteLine(options.Tools.Count);
        options.Tools.Clear();
    }
}
