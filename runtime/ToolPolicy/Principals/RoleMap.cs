using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using ToolPolicy.Grammar;
using ToolPolicy.Rules;

namespace ToolPolicy;

/// <summary>Turns claims of identity providers into the roles that rules name.</summary>
/// <remarks>
/// <para>Entra's <c>roles</c> and group ids, for example, are not the claims that <c>IsInRole</c> reads. With a map, <em>only</em> mapped claims give roles; without
/// one, the role claims of each identity do (<see cref="System.Security.Claims.ClaimsIdentity.RoleClaimType"/>), as they are.</para>
/// <para>A target that no loaded rule and no <see cref="PolicyRolesAttribute"/> class names fails when the guard is made.</para>
/// </remarks>
/// <example><code>new RoleMap { { "https://login.example", "groups", "7c1f", Roles.Clinician } }</code></example>
public sealed class RoleMap : IEnumerable<string>
{
    private readonly Dictionary<(string Issuer, string ClaimType, string Value), List<string>> _targets = [];

    /// <summary>Maps one claim to a role. A claim may map to several.</summary>
    /// <param name="issuer">The claim's issuer, compared ordinally.</param>
    /// <param name="claimType">The claim's type, compared ordinally.</param>
    /// <param name="value">The claim's value, compared ordinally.</param>
    /// <param name="role">The role it gives.</param>
    /// <exception cref="ArgumentException">An argument that its grammar refuses.</exception>
    public void Add(string issuer, string claimType, string value, string role)
    {
        ArgumentException.ThrowIfNullOrEmpty(issuer);
        Legal.OrThrow(ClaimType.FaultOf(claimType), nameof(claimType));
        Legal.OrThrow(ClaimValue.FaultOf(value), nameof(value));
        Legal.OrThrow(RoleName.FaultOf(role), nameof(role));
        if (!_targets.TryGetValue((issuer, claimType, value), out List<string>? roles))
        {
            _targets.Add((issuer, claimType, value), roles = []);
        }

        roles.Add(role);
    }

    /// <summary>The roles that some claim maps to.</summary>
    public IEnumerator<string> GetEnumerator() => _targets.Values.SelectMany(static roles => roles).Distinct(StringComparer.Ordinal).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal IReadOnlyList<string> RolesOf(string issuer, string claimType, string value) =>
        _targets.TryGetValue((issuer, claimType, value), out List<string>? roles) ? roles : [];

    /// <summary>A copy that later changes do not reach.</summary>
    internal RoleMap Snapshot()
    {
        RoleMap copy = new();
        foreach (((string, string, string) claim, List<string> roles) in _targets)
        {
            copy._targets.Add(claim, [.. roles]);
        }

        return copy;
    }
}
