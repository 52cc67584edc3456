using System;
using System.Collections.Generic;
using ToolPolicy.Grammar;

namespace ToolPolicy.Rules;

/// <summary>Roles of which the principal must hold at least one.</summary>
public sealed class RoleRequirement
{
    private readonly RoleMask _any;

    /// <summary>Requires any of <paramref name="anyOf"/>.</summary>
    /// <exception cref="ArgumentException">No role, or one that <see cref="RoleName"/> refuses.</exception>
    public RoleRequirement(params string[] anyOf)
    {
        ArgumentNullException.ThrowIfNull(anyOf);
        if (anyOf.Length == 0)
        {
            throw new ArgumentException("a role requirement names at least one role", nameof(anyOf));
        }

        foreach (string role in anyOf)
        {
            Legal.OrThrow(RoleName.FaultOf(role), nameof(anyOf));
        }

        AnyOf = [.. anyOf];
        _any = RoleMask.Of(RoleTable.Intern(anyOf));
    }

    /// <summary>The roles of which one is enough.</summary>
    public IReadOnlyList<string> AnyOf { get; }

    internal bool IsMetBy(in RoleMask held) => _any.Overlaps(held);
}
