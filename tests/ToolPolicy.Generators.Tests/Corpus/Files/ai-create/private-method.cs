// exposed: A private method.
namespace Corpus;

public sealed class Desk
{
    public AIFunction Offer() => AIFunctionFactory.Create(Secret); // unguarded

    private static string Secret() => "s";
}
