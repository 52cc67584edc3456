using System.Collections.Generic;
using ToolPolicy.Rules;

namespace ToolPolicy.Decisions;

/// <summary>What a decision is about, in the words of the declaration.</summary>
internal static class DecisionSubject
{
    public static string? NameOf(ToolDescriptor tool, in Decision decision)
    {
        int at = decision.Subject;
        return decision.Code switch
        {
            DecisionCode.RoleMissing => At(tool.Rule.Roles, at) is { } role ? string.Join(" | ", role.AnyOf) : null,
            DecisionCode.ClaimMissing => At(tool.Rule.Claims, at)?.Type,
            DecisionCode.PolicyNotMet => At(tool.Rule.Policies, at),
            DecisionCode.CheckFailed => At(tool.Rule.Checks, at),
            DecisionCode.ArgumentMissing or DecisionCode.ArgumentNull or DecisionCode.ArgumentMistyped or DecisionCode.ArgumentOutOfRange
                or DecisionCode.ArgumentTooLong or DecisionCode.ArgumentSpoofed or DecisionCode.PrincipalClaimMissing or DecisionCode.ServiceMissing
                => At(tool.Parameters, at)?.Name,
            _ => null,
        };
    }

    private static T? At<T>(IReadOnlyList<T> list, int index)
        where T : class => (uint)index < (uint)list.Count ? list[index] : null;
}
