using ToolPolicy;

namespace Clinic;

/// <summary>The roles that exist here. A rule that names another one is a diagnostic.</summary>
[PolicyRoles]
public static class Roles
{
    public const string Clinician = "clinician";
    public const string Reception = "reception";
    public const string Billing = "billing";
    public const string DataSteward = "data-steward";
}
