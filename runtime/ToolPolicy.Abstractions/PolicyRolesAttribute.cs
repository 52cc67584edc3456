using System;

namespace ToolPolicy;

/// <summary>The string constants of this class are the roles that exist.</summary>
/// <remarks>
/// A rule that names another role is then a diagnostic, and a <c>RoleMap</c> that targets another role fails when the guard is made.
/// </remarks>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PolicyRolesAttribute : Attribute
{
}
