using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Claims;
using ToolPolicy.Rules;

namespace ToolPolicy.Principals;

/// <summary>The claims of a principal's authenticated identities, copied when the session begins: what happens to the principal afterwards changes no decision.</summary>
internal sealed class ClaimSnapshot
{
    private readonly Entry[] _claims;

    public ClaimSnapshot(IReadOnlyList<ClaimsIdentity> authenticated)
    {
        // Loops here and in what else runs before the first call: queries over structs are a good part of a natively compiled program.
        List<Entry> claims = [];
        foreach (ClaimsIdentity identity in authenticated)
        {
            foreach (Claim claim in identity.Claims)
            {
                claims.Add(new Entry(claim.Issuer, claim.Type, claim.Value, string.Equals(claim.Type, identity.RoleClaimType, StringComparison.Ordinal)));
            }
        }

        _claims = [.. claims];
    }

    public bool Meets(ClaimRequirement requirement)
    {
        foreach (ref readonly Entry claim in _claims.AsSpan())
        {
            if (claim.Value.Length > 0
                && string.Equals(claim.Type, requirement.Type, StringComparison.Ordinal)
                && (requirement.Values.Count == 0 || requirement.Values.Contains(claim.Value, StringComparer.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The distinct values of a claim that are not empty, in the order of the credential.</summary>
    public List<string> ValuesOf(string type)
    {
        List<string> values = [];
        foreach (ref readonly Entry claim in _claims.AsSpan())
        {
            if (claim.Value.Length > 0 && string.Equals(claim.Type, type, StringComparison.Ordinal) && !values.Contains(claim.Value, StringComparer.Ordinal))
            {
                values.Add(claim.Value);
            }
        }

        return values;
    }

    /// <summary>The roles that the claims give, as far as some loaded rule names them.</summary>
    public RoleMask RolesBy(RoleMap? map)
    {
        List<int> bits = [];
        foreach (Entry claim in _claims)
        {
            IEnumerable<string> roles = map is not null ? map.RolesOf(claim.Issuer, claim.Type, claim.Value) : claim.IsRole ? [claim.Value] : [];
            foreach (string role in roles)
            {
                if (RoleTable.TryFind(role, out int bit))
                {
                    bits.Add(bit);
                }
            }
        }

        return RoleMask.Of(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(bits));
    }

    private readonly record struct Entry(string Issuer, string Type, string Value, bool IsRole);
}
