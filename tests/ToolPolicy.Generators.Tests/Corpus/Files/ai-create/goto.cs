// exposed: After a label, and above it again by a jump.
namespace Corpus;

public static class Case
{
    public static void Run(int n)
    {
        again:
        AIFunctionFactory.Create(Raw.Find); // unguarded
        if (n-- > 0)
        {
            goto again;
        }
    }
}
