// never: A base class of the same simple name in another namespace.
namespace Corpus;

public abstract class AIFunction;

public class DelegatingAIFunction;

public sealed class Finder : AIFunction;

public sealed class Logged : DelegatingAIFunction;

public sealed class ApprovalRequiredAIFunction(Delegate method)
{
    public Delegate Method { get; } = method;
}

public static class Case
{
    public static void Run() => _ = new ApprovalRequiredAIFunction(Raw.Find);
}
