// guarded: A set is itself a list of tools.
namespace Corpus;

public static class Case
{
    public static void Run(GuardedToolSet set, ToolSession session)
    {
        _ = new RealtimeSessionOptions { Tools = set.For(session) };
    }
}
