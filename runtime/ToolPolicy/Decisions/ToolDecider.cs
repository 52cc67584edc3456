using System;
using ToolPolicy.Rules;

namespace ToolPolicy.Decisions;

/// <summary>The decision point: a rule, a session and a moment in, a decision out. It acts on nothing and throws nothing of its own.</summary>
internal sealed class ToolDecider(RoleMap? roleMap, Narrowing narrowing)
{
    /// <summary>Decides what does not depend on the arguments. Checks and constraints follow, where the arguments are bound.</summary>
    public Decision Decide(ToolDescriptor tool, ToolSession? session, DateTimeOffset now)
    {
        if (tool.Unsound is not null || tool.Rule.IsEmpty)
        {
            return new(DecisionCode.Unsound);
        }

        if (narrowing.IsKilled(tool.Name))
        {
            return new(DecisionCode.ToolKilled);
        }

        if (tool.Rule.IsOpen)
        {
            return Decision.Permit;
        }

        if (session is null)
        {
            return new(DecisionCode.NoSession);
        }

        if (session.IsEnded)
        {
            return new(DecisionCode.SessionEnded);
        }

        return session.HasExpired(now) ? new(DecisionCode.SessionExpired) : DecideHeld(tool.Rule, session);
    }

    private Decision DecideHeld(ToolRule rule, ToolSession session)
    {
        RoleMask held = narrowing.WithoutRevoked(session.RolesBy(roleMap));
        for (int i = 0; i < rule.RoleRequirements.Length; i++)
        {
            if (!rule.RoleRequirements[i].IsMetBy(held))
            {
                return new(DecisionCode.RoleMissing, i);
            }
        }

        for (int i = 0; i < rule.ClaimRequirements.Length; i++)
        {
            if (!session.Claims.Meets(rule.ClaimRequirements[i]))
            {
                return new(DecisionCode.ClaimMissing, i);
            }
        }

        return Decision.Permit;
    }
}
