using System.Security.Claims;
using ToolPolicy.Testing;

namespace ToolPolicy.Mcp.Tests.Infrastructure;

/// <summary>Three people: one who may call most, one who may call something else, one who holds no role.</summary>
internal static class Cast
{
    public static ClaimsPrincipal Clinician => TestPrincipal.WithClaims(
        "ada", (ClaimTypes.Role, "clinician"), ("ward", "cardiology"), ("name", "Dr. Ada Byron"), ("tenant", "riverside"));

    public static ClaimsPrincipal Billing => TestPrincipal.WithClaims("joan", (ClaimTypes.Role, "billing"), ("tenant", "riverside"));

    public static ClaimsPrincipal Visitor => TestPrincipal.WithClaims("vera");
}
