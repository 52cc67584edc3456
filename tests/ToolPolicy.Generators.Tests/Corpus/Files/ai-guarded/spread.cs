// guarded: The documented way.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, PatientTools tools, ToolSession session)
    {
        options.Tools = [.. tools.Guarded().For(session)];
    }
}
