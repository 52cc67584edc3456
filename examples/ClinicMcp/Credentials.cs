using System;
using System.Linq;
using System.Security.Claims;
using Clinic;
using ToolPolicy.Mcp;

namespace ClinicMcp;

/// <summary>Signed credentials of the clinic's three people. A program of yours gets them from whoever signs people in.</summary>
internal static class Credentials
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(8);

    /// <summary>Checks credentials against the key of this machine.</summary>
    public static SignedCredential Checker() => new(SigningKey.Load(), "https://sign-in.example.org", "clinic-mcp");

    /// <summary>A credential for one of the three; null when there is no such person.</summary>
    public static string? For(string person)
    {
        ClaimsPrincipal? principal = person switch
        {
            "clinician" => People.Clinician,
            "billing" => People.BillingClerk,
            "visitor" => People.Visitor,
            _ => null,
        };
        return principal is null ? null : Checker().Issue(principal.Claims.Select(static claim => new Claim(claim.Type == ClaimTypes.Role ? "role" : claim.Type, claim.Value)), Lifetime);
    }

    public static int Print(string person)
    {
        if (For(person) is not { } credential)
        {
            Console.Error.WriteLine("there is a clinician, a billing clerk (billing) and a visitor");
            return 2;
        }

        Console.WriteLine(credential);
        return 0;
    }
}
