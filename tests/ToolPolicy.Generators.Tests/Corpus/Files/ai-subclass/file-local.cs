// exposed: A type that only its file sees.
namespace Corpus;

file sealed class Logged(AIFunction inner) : DelegatingAIFunction(inner); // unguarded
