// guarded: Through locals.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, PatientTools tools, ToolSession session)
    {
        var set = tools.Guarded();
        GuardedToolSet bound = set.For(session);
        AITool first = bound[0];
        List<AITool> list = [.. bound];
        options.Tools = [.. bound];
        options.Tools = [first];
        options.Tools = list;
    }
}
