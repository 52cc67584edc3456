// exposed: A delegate from outside.
using Microsoft.SemanticKernel;

namespace Corpus;

public static class Case
{
    public static void Run(Delegate any, List<Func<string>> list)
    {
        KernelFunctionFactory.CreateFromMethod(any); // unprovable
        KernelFunctionFactory.CreateFromMethod(list[0]); // unprovable
    }
}
