using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using ToolPolicy.Grammar;
using ToolPolicy.Semantics.Faults;
using ToolPolicy.Semantics.Model;

namespace ToolPolicy.Semantics.Reading;

/// <summary>Who may call: roles, claims and openness, added up over every declaration that has a say.</summary>
internal static class AccessReader
{
    public static Access Read(ReadingContext context, IReadOnlyList<RuleSource> sources)
    {
        AttributeData? open = sources[0].Attributes.Policy(Triggers.AllowAnyone).FirstOrDefault()
            ?? sources.Where(static source => source.Level == RuleLevel.BaseMethod).SelectMany(static source => source.Attributes).Policy(Triggers.AllowAnyone).FirstOrDefault();
        bool hasOwnRule = sources.Any(static source => source.Level is RuleLevel.Method or RuleLevel.BaseMethod && HasAccessRule(source));
        bool isOpenByItself = sources[0].Attributes.Policy(Triggers.AllowAnyone).Any();
        if (open is not null && !isOpenByItself && hasOwnRule)
        {
            // The base is open and the override is not: what the override asks for stands.
            open = null;
        }

        if (open is not null)
        {
            ReadOpen(context, sources, open);
        }

        List<RuleSource> counted = [.. sources.Where(source => open is null || source.Level is not RuleLevel.Class)];
        List<EquatableArray<string>> roles = ReadRoles(context, counted);
        List<string> policies = [];
        AuthorizeReader.Read(context, counted, roles, policies);
        return new Access(
            roles.Count < 2 ? roles : new(roles.OrderBy(static anyOf => string.Join("\n", anyOf), System.StringComparer.Ordinal)),
            ReadClaims(context, counted),
            policies.Count < 2 ? policies : new(policies.OrderBy(static policy => policy, System.StringComparer.Ordinal)),
            open is null ? null : open.Text(0) ?? "",
            counted);
    }

    /// <summary>The <c>[AllowAnyone]</c> of a method, or of what it overrides; null when there is none.</summary>
    public static AttributeData? OpeningOf(IMethodSymbol method) =>
        Triggers.SelfAndOverridden(method).SelectMany(static declaration => declaration.Whole().GetAttributes()).Policy(Triggers.AllowAnyone).FirstOrDefault();

    public static bool HasAccessRule(RuleSource source) => source.Attributes.Any(IsAccessRule);

    public static bool IsAccessRule(AttributeData attribute) =>
        attribute.IsPolicy(Triggers.RequiresRole) || attribute.IsPolicy(Triggers.RequiresClaim) || attribute.IsPolicy(Triggers.RequiresCheck) || AuthorizeReader.Is(attribute);

    private static void ReadOpen(ReadingContext context, IReadOnlyList<RuleSource> sources, AttributeData open)
    {
        if (Reason.FaultOf(open.Text(0)) is { } fault)
        {
            context.Report(Fault.ReasonMissing, open.LocationOf(context.Method), fault);
        }

        if (sources.FirstOrDefault(static source => source.Level is RuleLevel.Method or RuleLevel.BaseMethod or RuleLevel.Interface && HasAccessRule(source)) is { } other)
        {
            context.Report(Fault.AllowAnyoneContradicted, open.LocationOf(context.Method), context.Method.Name, other.Level switch
            {
                RuleLevel.Method => "also requires something",
                RuleLevel.BaseMethod => "the method that it overrides requires something",
                _ => "an interface that it implements requires something",
            });
        }
    }

    private static List<EquatableArray<string>> ReadRoles(ReadingContext context, List<RuleSource> sources)
    {
        List<EquatableArray<string>> requirements = [];
        foreach (RuleSource source in sources)
        {
            foreach (AttributeData attribute in source.Attributes.Policy(Triggers.RequiresRole))
            {
                string?[] roles = [.. attribute.Texts(0)];
                string? fault = roles.Length == 0 ? "a role requirement names at least one role" : roles.Select(RoleName.FaultOf).FirstOrDefault(static fault => fault is not null);
                if (fault is not null)
                {
                    context.Report(Fault.RoleNotLegal, attribute.LocationOf(context.Method), fault);
                    continue;
                }

                EquatableArray<string> anyOf = roles is [{ } only] ? new(new[] { only })
                    : new(roles.Select(static role => role!).Distinct().OrderBy(static role => role, System.StringComparer.Ordinal));
                if (!requirements.Contains(anyOf))
                {
                    requirements.Add(anyOf);
                }
            }
        }

        return requirements;
    }

    private static EquatableArray<ClaimRule> ReadClaims(ReadingContext context, List<RuleSource> sources)
    {
        List<ClaimRule> claims = [];
        foreach (RuleSource source in sources)
        {
            foreach (AttributeData attribute in source.Attributes.Policy(Triggers.RequiresClaim))
            {
                List<string?> values = [.. attribute.Texts(1)];
                if ((ClaimType.FaultOf(attribute.Text(0)) ?? values.Select(ClaimValue.FaultOf).FirstOrDefault(static fault => fault is not null)) is { } fault)
                {
                    context.Report(Fault.ClaimNotLegal, attribute.LocationOf(context.Method), fault);
                    continue;
                }

                ClaimRule claim = new(attribute.Text(0)!, new(values.Select(static value => value!).Distinct().OrderBy(static value => value, System.StringComparer.Ordinal)));
                if (!claims.Contains(claim))
                {
                    claims.Add(claim);
                }
            }
        }

        return claims.Count < 2 ? claims : new(claims.OrderBy(static claim => claim.Type + "\n" + string.Join("\n", claim.Values), System.StringComparer.Ordinal));
    }
}

/// <param name="Roles">Role requirements, each a sorted list of alternatives.</param>
/// <param name="Claims">Claim requirements.</param>
/// <param name="Policies">Named authorization policies.</param>
/// <param name="OpenReason">Why anyone may call; null when a principal is needed.</param>
/// <param name="Sources">The declarations whose rules count.</param>
internal sealed record Access(
    EquatableArray<EquatableArray<string>> Roles, EquatableArray<ClaimRule> Claims, EquatableArray<string> Policies, string? OpenReason, IReadOnlyList<RuleSource> Sources);
