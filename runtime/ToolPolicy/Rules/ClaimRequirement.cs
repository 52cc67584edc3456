using System;
using System.Collections.Generic;
using ToolPolicy.Grammar;

namespace ToolPolicy.Rules;

/// <summary>A claim that the principal must carry, with one of some values when values are given.</summary>
public sealed class ClaimRequirement
{
    /// <summary>Requires a claim of <paramref name="type"/>.</summary>
    /// <param name="type">The claim's type.</param>
    /// <param name="values">The values of which one is enough; none means any value that is not empty.</param>
    /// <exception cref="ArgumentException">A type or value that the grammar refuses.</exception>
    public ClaimRequirement(string type, params string[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        Legal.OrThrow(ClaimType.FaultOf(type), nameof(type));
        foreach (string value in values)
        {
            Legal.OrThrow(ClaimValue.FaultOf(value), nameof(values));
        }

        Type = type;
        Values = [.. values];
    }

    /// <summary>The claim's type.</summary>
    public string Type { get; }

    /// <summary>The values of which one is enough; empty when any will do.</summary>
    public IReadOnlyList<string> Values { get; }
}
