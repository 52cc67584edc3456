// exposed: An expression for a body.
namespace Corpus;

public sealed class Offers(AITool tool)
{
    public ChatOptions Options => new() { Tools = [tool] }; // unprovable

    public void Set(ChatOptions options) => options.Tools = [tool]; // unprovable
}
