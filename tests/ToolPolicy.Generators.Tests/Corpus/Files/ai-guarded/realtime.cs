// guarded: The tools of a realtime session.
namespace Corpus;

public static class Case
{
    public static void Run(GuardedToolSet set, CreateResponseRealtimeClientMessage message)
    {
        _ = new RealtimeSessionOptions { Tools = [.. set] };
        message.Tools = [.. set];
        message.Tools.Add(set[0]);
    }
}
