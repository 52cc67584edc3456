// guarded: Marked methods with rules, which nothing registers raw.
using Microsoft.SemanticKernel;

namespace Corpus;

public sealed class Desk
{
    /// <summary>Opens.</summary>
    [KernelFunction, RequiresRole("clerk")]
    public string Open() => "";
}
