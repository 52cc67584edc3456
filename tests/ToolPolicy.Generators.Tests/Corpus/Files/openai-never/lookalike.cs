// never: Factories of the same simple names in another namespace.
namespace Corpus;

public sealed class ChatTool
{
    public static ChatTool CreateFunctionTool(string name) => new();
}

public sealed class ResponseTool
{
    public static ResponseTool CreateFunctionTool(string name) => new();
}

public static class Case
{
    public static void Run()
    {
        ChatTool.CreateFunctionTool("find");
        ResponseTool.CreateFunctionTool("find");
    }
}
