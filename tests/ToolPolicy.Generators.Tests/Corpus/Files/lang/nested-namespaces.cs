// exposed: Namespaces in namespaces, with usings inside.
namespace Corpus
{
    namespace Inner
    {
        using F = Microsoft.Extensions.AI.AIFunctionFactory;

        internal static class Case
        {
            internal static AIFunction Run() => F.Create(Raw.Find); // unguarded
        }
    }
}
