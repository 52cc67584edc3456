using System;
using System.Collections.Generic;

namespace ToolPolicy;

/// <summary>The principal must carry a claim of this type, with one of the values when values are given.</summary>
/// <remarks>Only claims of authenticated identities count. Type and values are compared ordinally. Repeated, every one must be met.</remarks>
[AttributeUsage(
    AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Interface | AttributeTargets.Method,
    AllowMultiple = true)]
public sealed class RequiresClaimAttribute : Attribute
{
    /// <summary>Requires a claim of type <paramref name="type"/>.</summary>
    /// <param name="type">The claim's type, see <see cref="Grammar.ClaimType"/>.</param>
    /// <param name="values">The values of which one is enough; none means that any value that is not empty will do.</param>
    public RequiresClaimAttribute(string type, params string[] values)
    {
        Type = type;
        Values = values;
    }

    /// <summary>The claim's type.</summary>
    public string Type { get; }

    /// <summary>The values of which one is enough; empty when any value will do.</summary>
    public IReadOnlyList<string> Values { get; }
}
