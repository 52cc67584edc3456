using System;
using System.Security.Claims;
using ToolPolicy.Grammar;
using ToolPolicy.Rules;

namespace ToolPolicy.Testing;

/// <summary>Principals for tests of tools and their policies. Nothing vouches for them; keep them out of production code.</summary>
public static class TestPrincipal
{
    /// <summary>The issuer of every claim made here.</summary>
    public const string Issuer = "toolpolicy:test";

    /// <summary>An authenticated principal with these roles.</summary>
    /// <exception cref="System.ArgumentException">A subject or role that the grammar refuses.</exception>
    public static ClaimsPrincipal WithRoles(string subject, params string[] roles) =>
        WithClaims(subject, Array.ConvertAll(roles, static role =>
        {
            Legal.OrThrow(RoleName.FaultOf(role), nameof(roles));
            return (ClaimTypes.Role, role);
        }));

    /// <summary>An authenticated principal with these claims.</summary>
    /// <exception cref="System.ArgumentException">A subject that the grammar refuses.</exception>
    public static ClaimsPrincipal WithClaims(string subject, params (string Type, string Value)[] claims)
    {
        Legal.OrThrow(RoleName.FaultOf(subject), nameof(subject));
        return new ClaimsPrincipal(new ClaimsIdentity(
            [new Claim("sub", subject, null, Issuer), .. Array.ConvertAll(claims, static claim => new Claim(claim.Type, claim.Value, null, Issuer))],
            authenticationType: "test",
            nameType: "sub",
            roleType: ClaimTypes.Role));
    }
}
