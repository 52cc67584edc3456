// never: What else options hold.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options)
    {
        options.Instructions = "Be kind.";
        options.Temperature = 0;
        options.ToolMode = ChatToolMode.Auto;
        options.StopSequences = ["x"];
        options.AdditionalProperties = new() { ["tools"] = "none" };
        ChatOptions copy = options.Clone();
    }
}
