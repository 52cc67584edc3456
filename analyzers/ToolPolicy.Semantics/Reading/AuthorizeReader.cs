using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using ToolPolicy.Grammar;
using ToolPolicy.Semantics.Faults;
using ToolPolicy.Semantics.Model;

namespace ToolPolicy.Semantics.Reading;

/// <summary>
/// ASP.NET's <c>[Authorize]</c> on a tool or its class. It adds up with our rules: roles are roles, a named policy is asked for on every call, and what cannot be enforced
/// is a fault.
/// </summary>
internal static class AuthorizeReader
{
    private const string Namespace = "Microsoft.AspNetCore.Authorization";

    /// <summary>The name under which the default policy is asked for: what <c>[Authorize]</c> alone means.</summary>
    public const string DefaultPolicy = "";

    /// <summary>Whether an attribute says who may call, in ASP.NET's words.</summary>
    public static bool Is(AttributeData attribute) => attribute.AttributeClass is { } type
        && (IsAuthorize(type) || type.AllInterfaces.Any(static implemented => implemented.IsNamed(Namespace, "IAuthorizeData") || implemented.IsNamed(Namespace, "IAuthorizationRequirementData")));

    /// <summary>Adds what the sources require.</summary>
    public static void Read(ReadingContext context, IReadOnlyList<RuleSource> sources, List<EquatableArray<string>> roles, List<string> policies)
    {
        foreach (RuleSource source in sources.Where(static source => source.Level != RuleLevel.Assembly))
        {
            foreach (AttributeData attribute in source.Attributes)
            {
                if (Is(attribute))
                {
                    Read(context, attribute, roles, policies);
                }
                else if (IsAnonymous(attribute) && source.Level is RuleLevel.Method or RuleLevel.BaseMethod)
                {
                    context.Report(
                        Fault.AuthorizationNotEnforceable, attribute.LocationOf(context.Method), context.Method.Name, "it gives no reason; [AllowAnyone] opens a tool");
                }
            }
        }
    }

    private static void Read(ReadingContext context, AttributeData attribute, List<EquatableArray<string>> roles, List<string> policies)
    {
        if (WhyNot(attribute) is { } why)
        {
            context.Report(Fault.AuthorizationNotEnforceable, attribute.LocationOf(context.Method), context.Method.Name, why);
            return;
        }

        string? policy = attribute.Named<string>("Policy") ?? attribute.Text(0);
        string[] names = [.. (attribute.Named<string>("Roles") ?? "").Split(',').Select(static role => role.Trim()).Where(static role => role.Length > 0)];
        if (names.Select(RoleName.FaultOf).FirstOrDefault(static fault => fault is not null) is { } illegal)
        {
            context.Report(Fault.RoleNotLegal, attribute.LocationOf(context.Method), illegal);
            return;
        }

        if (names.Length > 0)
        {
            Add(roles, new(names.Distinct().OrderBy(static role => role, System.StringComparer.Ordinal)));
        }

        // ASP.NET asks for the default policy only where neither a policy nor a role is named.
        if (!string.IsNullOrWhiteSpace(policy) || names.Length == 0)
        {
            Add(policies, string.IsNullOrWhiteSpace(policy) ? DefaultPolicy : policy!);
        }
    }

    private static string? WhyNot(AttributeData attribute) =>
        !IsAuthorize(attribute.AttributeClass!) ? $"'{attribute.AttributeClass!.Name}' is an attribute of its own, whose meaning is known at run time only"
        : attribute.Named<string>("AuthenticationSchemes") is { Length: > 0 } ? "a guard does not know by which scheme a principal signed in"
        : null;

    private static void Add<T>(List<T> list, T item)
    {
        if (!list.Contains(item))
        {
            list.Add(item);
        }
    }

    private static bool IsAuthorize(INamedTypeSymbol type) => type.IsNamed(Namespace, "AuthorizeAttribute");

    private static bool IsAnonymous(AttributeData attribute) => attribute.AttributeClass is { } type
        && (type.IsNamed(Namespace, "AllowAnonymousAttribute") || type.AllInterfaces.Any(static implemented => implemented.IsNamed(Namespace, "IAllowAnonymous")));
}
