namespace ToolPolicy.Tests.Infrastructure;

/// <summary>The Clinic declares its roles, so whoever references it declares theirs.</summary>
[PolicyRoles]
public static class TestRoles
{
    public const string Tester = "tester";
    public const string Deriver = "deriver";
}
