using System;
using System.Collections.Generic;
using System.Globalization;
using System.Security.Claims;
using ToolPolicy.Rules;

namespace ToolPolicy.Principals;

/// <summary>Who a principal is: issuer, subject and tenant. Two principals are the same when all three are, compared ordinally.</summary>
/// <param name="Issuer">Who vouches for the subject (<c>iss</c>, else the issuer of the subject claim).</param>
/// <param name="Subject">The subject (<c>sub</c>, else the name identifier).</param>
/// <param name="Tenant">The tenant (<c>tid</c> or <c>tenant</c>); null when the credential names none.</param>
internal sealed record PrincipalKey(string Issuer, string Subject, string? Tenant)
{
    private static readonly string[] SubjectTypes = ["sub", ClaimTypes.NameIdentifier];
    private static readonly string[] TenantTypes = ["tid", "http://schemas.microsoft.com/identity/claims/tenantid", "tenant"];

    /// <summary>Reads the key from the authenticated identities.</summary>
    /// <exception cref="ArgumentException">No subject, or identities that name different ones.</exception>
    public static PrincipalKey Of(IReadOnlyList<ClaimsIdentity> authenticated)
    {
        PrincipalKey? key = null;
        foreach (ClaimsIdentity identity in authenticated)
        {
            if (First(identity, SubjectTypes) is not { } subject)
            {
                continue;
            }

            string issuer = identity.FindFirst("iss")?.Value ?? subject.Issuer;
            PrincipalKey next = new(issuer, subject.Value, First(identity, TenantTypes)?.Value);
            if (key is not null && key != next)
            {
                throw Legal.Fault("the principal has authenticated identities of different subjects", "principal");
            }

            key = next;
        }

        return key ?? throw Legal.Fault(
            "the principal has no authenticated identity with a subject (a 'sub' or name identifier claim)", "principal");
    }

    /// <summary>When the credential ends: the earliest <c>exp</c> (RFC 7519, seconds since 1970); null when it names none.</summary>
    /// <exception cref="ArgumentException">An <c>exp</c> that is not such a number.</exception>
    public static DateTimeOffset? ExpiryOf(IReadOnlyList<ClaimsIdentity> authenticated)
    {
        DateTimeOffset? earliest = null;
        foreach (ClaimsIdentity identity in authenticated)
        {
            foreach (Claim claim in identity.FindAll("exp"))
            {
                if (!long.TryParse(claim.Value, NumberStyles.None, CultureInfo.InvariantCulture, out long seconds) || seconds > 253_402_300_799)
                {
                    throw Legal.Fault("the principal's 'exp' claim is not a number of seconds since 1970", "principal");
                }

                DateTimeOffset ends = DateTimeOffset.FromUnixTimeSeconds(seconds);
                earliest = earliest is { } known && known < ends ? known : ends;
            }
        }

        return earliest;
    }

    private static Claim? First(ClaimsIdentity identity, string[] types)
    {
        foreach (string type in types)
        {
            if (identity.FindFirst(type) is { Value.Length: > 0 } claim)
            {
                return claim;
            }
        }

        return null;
    }
}
