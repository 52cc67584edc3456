// guarded: A set out of a task.
namespace Corpus;

public static class Case
{
    public static async Task Run(ChatOptions options, Task<GuardedToolSet> later)
    {
        options.Tools = [.. await later];
    }
}
