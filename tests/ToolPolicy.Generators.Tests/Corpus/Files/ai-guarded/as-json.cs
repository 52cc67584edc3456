// guarded: A set for hosts that need elements.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, GuardedToolSet set, ToolSession session)
    {
        options.Tools = [.. set.AsJson().For(session)];
    }
}
