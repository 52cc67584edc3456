using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace ToolPolicy.Net;

/// <summary>What the net takes for a guarded tool: the sealed type itself, bare or in exactly one approval wrapper, which is sealed too. What a tool says of itself, by <c>GetService</c> or otherwise, is not asked.</summary>
internal static class Acceptance
{
    /// <summary>The guarded function that would run; null when something else would.</summary>
    public static GuardedFunction? GuardedIn(AITool? tool) => tool switch
    {
        GuardedFunction guarded => guarded,
        ApprovalRequiredAIFunction approval => InnerOf(approval) as GuardedFunction,
        _ => null,
    };

    /// <summary>The inner function is protected; reading it otherwise would be asking the tool.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "get_InnerFunction")]
    private static extern AIFunction InnerOf(DelegatingAIFunction function);
}
