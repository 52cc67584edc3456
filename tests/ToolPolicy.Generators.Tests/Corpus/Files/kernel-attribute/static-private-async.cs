// exposed: Marked methods of every kind.
using Microsoft.SemanticKernel;

namespace Corpus;

public class Desk
{
    [KernelFunction("open")]
    public static string Open() => ""; // unguarded

    [KernelFunction]
    private async Task ShutAsync() => await Task.Yield(); // unguarded

    [KernelFunction]
    protected virtual string Lock() => ""; // unguarded
}
