// exposed: A marked method without a rule.
using Microsoft.SemanticKernel;

namespace Corpus;

public sealed class Desk
{
    [KernelFunction]
    public string Open() => ""; // unguarded

    [KernelFunction("shut"), RequiresRole("clerk")]
    public string Shut() => "";
}
