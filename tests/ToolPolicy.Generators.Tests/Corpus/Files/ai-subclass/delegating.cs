// exposed: A type derived from DelegatingAIFunction.
namespace Corpus;

public sealed class Logged(AIFunction inner) : DelegatingAIFunction(inner); // unguarded
