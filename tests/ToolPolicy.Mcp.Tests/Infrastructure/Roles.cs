namespace ToolPolicy.Mcp.Tests.Infrastructure;

/// <summary>The roles that tests use beside those of the Clinic.</summary>
[PolicyRoles]
public static class Roles
{
    public const string Nurse = "nurse";
    public const string Auditor = "auditor";
    public const string Member = "member";
}
