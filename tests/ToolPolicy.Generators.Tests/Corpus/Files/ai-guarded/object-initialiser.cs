// guarded: In the initialiser of the options.
namespace Corpus;

public static class Case
{
    public static void Run(PatientTools tools, ToolSession session)
    {
        _ = new ChatOptions { Tools = [.. tools.Guarded().For(session)] };
        _ = new ChatOptions { Tools = new List<AITool>(tools.Guarded().For(session)) };
    }
}
