// exposed: A set of the same simple name in another namespace is not ours.
namespace Elsewhere
{
    public sealed class GuardedToolSet : List<AITool>;

    public sealed class GuardedFunction(AIFunction inner) : DelegatingAIFunction(inner); // unguarded
}

namespace Corpus
{
    public static class Case
    {
        public static void Run(ChatOptions options, Elsewhere.GuardedToolSet set, AITool tool)
        {
            options.Tools = set; // unprovable
            options.Tools = [.. set]; // unprovable
            options.Tools = [tool]; // unprovable
        }
    }
}
