// exposed: The overloads that take reflection's method.
using System.Reflection;
using Microsoft.SemanticKernel;

namespace Corpus;

public static class Case
{
    public static void Run(MethodInfo method)
    {
        KernelFunctionFactory.CreateFromMethod(method); // unprovable
        KernelFunctionFactory.CreateFromMethod(method, new RawDesk(), "open"); // unprovable
        KernelFunctionFactory.CreateFromMethod(typeof(Raw).GetMethod("Find")!, null, new KernelFunctionFromMethodOptions()); // unprovable
    }
}
