using System.Linq;
using System.Security.Claims;

namespace Clinic;

/// <summary>Three people who use the clinic's assistant.</summary>
/// <remarks>
/// A program of yours gets its principals from whoever signs people in: the cookie or the bearer credential of a request, validated by the framework. Here nobody
/// signs in. The three are made up on the spot, and claim what an identity provider would vouch for.
/// </remarks>
public static class People
{
    private const string Issuer = "https://sign-in.example.org";

    /// <summary>A cardiologist, who may also export lists of her ward.</summary>
    public static ClaimsPrincipal Clinician { get; } = Person(
        "u-1042", "Dr. Ada Byron",
        (ClaimTypes.Role, Roles.Clinician), (ClaimTypes.Role, Roles.DataSteward), ("ward", "cardiology"), ("tenant", "riverside"));

    /// <summary>A billing clerk, who signed in with a second factor (RFC 8176).</summary>
    public static ClaimsPrincipal BillingClerk { get; } = Person(
        "u-2077", "Joan Clarke", (ClaimTypes.Role, Roles.Billing), ("tenant", "riverside"), ("amr", "mfa"));

    /// <summary>Somebody with an account, and no role at all.</summary>
    public static ClaimsPrincipal Visitor { get; } = Person("u-9001", "Vera Rubin");

    private static ClaimsPrincipal Person(string subject, string name, params (string Type, string Value)[] claims) => new(new ClaimsIdentity(
        claims.Prepend(("name", name)).Prepend(("sub", subject)).Select(static claim => new Claim(claim.Item1, claim.Item2, null, Issuer)),
        authenticationType: "example sign-in",
        nameType: "name",
        roleType: ClaimTypes.Role));
}
