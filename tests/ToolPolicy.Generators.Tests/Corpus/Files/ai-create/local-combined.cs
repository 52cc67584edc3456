// exposed: A delegate that is added to.
namespace Corpus;

public static class Case
{
    public static void Run(Action other)
    {
        Action all = () => { };
        all += other;
        AIFunctionFactory.Create(all); // unprovable
    }
}
