// exposed: The list of other options.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, ChatOptions others)
    {
        options.Tools = others.Tools; // unprovable
    }
}
