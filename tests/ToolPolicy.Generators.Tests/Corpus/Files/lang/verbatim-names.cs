// exposed: Names that are keywords.
namespace Corpus;

public sealed class @class
{
    public string @event() => "";

    [RequiresRole("clerk")]
    public string @void() => "";
}

public static class Case
{
    public static void Run(@class @this)
    {
        AIFunctionFactory.Create(@this.@event); // unguarded
        AIFunctionFactory.Create(@this.@void); // bypassed
    }
}
