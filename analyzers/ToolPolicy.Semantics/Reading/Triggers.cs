using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace ToolPolicy.Semantics.Reading;

/// <summary>What makes a method a tool.</summary>
internal static class Triggers
{
    public const string Tool = "ToolAttribute";
    public const string RequiresRole = "RequiresRoleAttribute";
    public const string RequiresClaim = "RequiresClaimAttribute";
    public const string RequiresCheck = "RequiresCheckAttribute";
    public const string AllowAnyone = "AllowAnyoneAttribute";
    public const string MaxTokens = "MaxTokensAttribute";
    public const string Sensitive = "SensitiveAttribute";
    public const string SensitiveMember = "SensitiveMemberAttribute";
    public const string FromPrincipal = "FromPrincipalAttribute";
    public const string FromToolServices = "FromToolServicesAttribute";
    public const string PolicyRoles = "PolicyRolesAttribute";
    public const string JsonContext = "ToolJsonContextAttribute";

    /// <summary>In this order: the pipeline of a method's first trigger emits it, the others stay silent.</summary>
    public static ImmutableArray<string> OfPolicy { get; } = [Tool, RequiresRole, RequiresClaim, RequiresCheck, AllowAnyone, MaxTokens, Sensitive];

    /// <summary>What other frameworks mark their tools with.</summary>
    public static ImmutableArray<string> OfFrameworks { get; } =
        ["ModelContextProtocol.Server.McpServerToolAttribute", "Microsoft.SemanticKernel.KernelFunctionAttribute"];

    /// <summary>The first trigger that a method carries itself, as a full metadata name; null when it is no tool.</summary>
    public static string? FirstOf(IMethodSymbol method)
    {
        ImmutableArray<AttributeData> attributes = method.Whole().GetAttributes();
        return attributes.IsEmpty ? null
            : FirstOf(attributes) is { } first ? "ToolPolicy." + first
            : FrameworkMarkOf(attributes);
    }

    /// <summary>Whether a method carries a policy of its own, not only a framework's mark.</summary>
    public static bool HasPolicy(IMethodSymbol method) => FirstOf(method.Whole().GetAttributes()) is not null;

    private static string? FirstOf(ImmutableArray<AttributeData> attributes)
    {
        int first = int.MaxValue;
        foreach (AttributeData attribute in attributes)
        {
            int at = attribute.AttributeClass is { } type ? OfPolicy.IndexOf(type.MetadataName) : -1;
            if (at >= 0 && at < first && attribute.IsPolicy(OfPolicy[at]))
            {
                first = at;
            }
        }

        return first == int.MaxValue ? null : OfPolicy[first];
    }

    /// <summary>The method and what it overrides: a tool stays one in a derived class.</summary>
    public static bool IsTool(IMethodSymbol method) => SelfAndOverridden(method).Any(static declaration => FirstOf(declaration) is not null);

    public static IEnumerable<IMethodSymbol> SelfAndOverridden(IMethodSymbol method)
    {
        for (IMethodSymbol? current = method; current is not null; current = current.OverriddenMethod)
        {
            yield return current;
        }
    }

    private static string? FrameworkMarkOf(ImmutableArray<AttributeData> attributes) => OfFrameworks.FirstOrDefault(fullName =>
    {
        int dot = fullName.LastIndexOf('.');
        return attributes.Find(fullName.Substring(0, dot), fullName.Substring(dot + 1)) is not null;
    });
}
