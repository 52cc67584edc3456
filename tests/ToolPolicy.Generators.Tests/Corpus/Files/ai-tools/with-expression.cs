// exposed: Options in records and with-expressions.
namespace Corpus;

public sealed record Setup(ChatOptions Options);

public static class Case
{
    public static Setup Run(Setup setup, AITool tool) => setup with { Options = new() { Tools = [tool] } }; // unprovable
}
