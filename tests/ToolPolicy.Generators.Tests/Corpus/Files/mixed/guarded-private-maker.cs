// guarded: A private method that registers what its callers give.
namespace Corpus;

public static class Case
{
    public static ChatOptions Run(PatientTools tools, ToolSession session) => Options(tools.Guarded().For(session));

    private static ChatOptions Options(GuardedToolSet set) => new() { Tools = [.. set] };
}
