// exposed: By an alias, and in parts: once, at the part that is declared first.
using Base = Microsoft.Extensions.AI.DelegatingAIFunction;

namespace Corpus;

public sealed class Logged : Base // unguarded
{
    public Logged(AIFunction inner) : base(inner) { }
}
