// exposed: A type parameter says nothing.
using Microsoft.SemanticKernel;

namespace Corpus;

public static class Case
{
    public static void Run<T>(Kernel kernel) => kernel.ImportPluginFromType<T>(); // unprovable
}
