using System;
using System.Collections.Generic;

namespace ToolPolicy;

/// <summary>The principal must hold at least one of the named roles.</summary>
/// <remarks>
/// Repeated, every one of them must be met. Rules add up over assembly, interface, base declaration, class and method.
/// Roles are compared ordinally; a principal that no session binds to the call holds none.
/// </remarks>
[AttributeUsage(
    AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Interface | AttributeTargets.Method,
    AllowMultiple = true)]
public sealed class RequiresRoleAttribute : Attribute
{
    /// <summary>Requires any of <paramref name="roles"/>.</summary>
    /// <param name="roles">At least one role name, see <see cref="Grammar.RoleName"/>.</param>
    public RequiresRoleAttribute(params string[] roles) => Roles = roles;

    /// <summary>The roles of which one is enough.</summary>
    public IReadOnlyList<string> Roles { get; }
}
