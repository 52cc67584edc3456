// exposed: Inside unsafe, checked and nested blocks.
namespace Corpus;

public static class Case
{
    public static unsafe void Run(int* pointer)
    {
        unsafe
        {
            checked
            {
                AIFunctionFactory.Create(Raw.Find); // unguarded
            }
        }
    }
}
