// guarded: Tools that only the invoking client knows.
namespace Corpus;

public static class Case
{
    public static void Run(IChatClient inner, GuardedToolSet set)
    {
        FunctionInvokingChatClient client = new(inner) { AdditionalTools = [.. set] };
        client.AdditionalTools.Add(set[0]);
        inner.AsBuilder().UseFunctionInvocation(configure: made => made.AdditionalTools = [.. set]);
    }
}
