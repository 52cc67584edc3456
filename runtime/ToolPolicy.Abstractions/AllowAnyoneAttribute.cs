using System;

namespace ToolPolicy;

/// <summary>The tool may be called without a principal.</summary>
/// <remarks>
/// It lifts the access rules of the class, never those of the assembly. The catalog lists the tool and the reason. An anonymous call is recorded as such;
/// where a session is bound, its principal is recorded.
/// </remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AllowAnyoneAttribute : Attribute
{
    /// <summary>Opens the tool, and says why.</summary>
    /// <param name="reason">Why nothing here needs protection, for the reader of the catalog. Not blank.</param>
    public AllowAnyoneAttribute(string reason) => Reason = reason;

    /// <summary>Why nothing here needs protection.</summary>
    public string Reason { get; }
}
