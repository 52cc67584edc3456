// exposed: A private nested type, an internal one, a generic one.
namespace Corpus;

public static class Outer
{
    private sealed class Finder(AIFunction inner) : DelegatingAIFunction(inner); // unguarded

    internal sealed class Counted<T>(AIFunction inner) : DelegatingAIFunction(inner); // unguarded
}
