// exposed: Options that a local function makes.
namespace Corpus;

public static class Case
{
    public static void Run(IList<AITool> list)
    {
        ChatOptions Make() => new() { Tools = list }; // unprovable
        ChatOptions Guarded(GuardedToolSet set) => new() { Tools = [.. set] };
        Make();
    }
}
