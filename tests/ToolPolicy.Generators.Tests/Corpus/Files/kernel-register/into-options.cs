// exposed: A kernel's function handed to a chat client.
using Microsoft.SemanticKernel;

namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, KernelFunction function, KernelPlugin plugin)
    {
        options.Tools = [function]; // unprovable
        options.Tools = [.. plugin]; // unprovable
        options.Tools = [KernelFunctionFactory.CreateFromMethod(Raw.Find)]; // unguarded
    }
}
