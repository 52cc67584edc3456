using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Claims;
using ToolPolicy.Grammar;
using ToolPolicy.Principals;
using ToolPolicy.Rules;

namespace ToolPolicy;

/// <summary>Principals for callers that no identity provider vouches for.</summary>
public static class ToolPrincipal
{
    /// <summary>The claim that names who acts for the subject (RFC 8693, section 4.1).</summary>
    internal const string ActorClaim = "act";

    private const string ServiceIssuer = "toolpolicy:service";

    /// <summary>A service, such as a nightly job, acting for itself or for someone.</summary>
    /// <param name="name">The service's name: its subject, or the acting service in records.</param>
    /// <param name="roles">The roles it holds: exactly these, also when it acts for someone who holds others.</param>
    /// <param name="onBehalfOf">For whom it acts; null when for itself. The subject, issuer, tenant and expiry are then theirs.</param>
    /// <exception cref="ArgumentException">A name or role that the grammar refuses, or a principal without an authenticated subject.</exception>
    public static ClaimsPrincipal Service(string name, IEnumerable<string> roles, ClaimsPrincipal? onBehalfOf = null)
    {
        Legal.OrThrow(RoleName.FaultOf(name), nameof(name));
        ArgumentNullException.ThrowIfNull(roles);
        List<Claim> claims = [];
        if (onBehalfOf is null)
        {
            claims.Add(new Claim("sub", name, null, ServiceIssuer));
        }
        else
        {
            ClaimsIdentity[] authenticated = [.. onBehalfOf.Identities.Where(static identity => identity.IsAuthenticated)];
            PrincipalKey key = PrincipalKey.Of(authenticated);
            claims.Add(new Claim("sub", key.Subject, null, key.Issuer));
            claims.Add(new Claim(ActorClaim, name, null, ServiceIssuer));
            if (key.Tenant is not null)
            {
                claims.Add(new Claim("tenant", key.Tenant, null, key.Issuer));
            }

            if (PrincipalKey.ExpiryOf(authenticated) is { } expires)
            {
                claims.Add(new Claim("exp", expires.ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture)));
            }
        }

        foreach (string role in roles)
        {
            Legal.OrThrow(RoleName.FaultOf(role), nameof(roles));
            claims.Add(new Claim(ClaimTypes.Role, role, null, ServiceIssuer));
        }

        return new ClaimsPrincipal(new ClaimsIdentity(claims, authenticationType: "service", "sub", ClaimTypes.Role));
    }
}
