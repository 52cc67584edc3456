using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ToolPolicy.Generation;
using ToolPolicy.Principals;
using ToolPolicy.Rules;

namespace ToolPolicy.Decisions;

/// <summary>Decides a call as far as its arguments do not matter: whose it is, and whether that principal may. It never throws; a failure is a denial.</summary>
internal sealed class CallDecider(SessionResolver sessions, ToolDecider decider, IPrincipalValidator? validator, IPolicyAuthorizer? authorizer, TimeProvider clock)
{
    /// <summary>Whether the principal's roles and claims let it call the tool, as far as that can be said before a call.</summary>
    public bool MaySee(GuardedFunction function, ToolSession session) =>
        decider.Decide(function.Tool, session, clock.GetUtcNow()).IsPermit
        && !LacksClaim(function.Tool, session);

    /// <summary>Whether a call by this principal would get as far as its arguments. What cannot be found out is a no.</summary>
    public async ValueTask<bool> IsVisibleAsync(GuardedFunction function, ToolSession? session, CancellationToken cancellation)
    {
        try
        {
            return decider.Decide(function.Tool, session, clock.GetUtcNow()).IsPermit
                && !LacksClaim(function.Tool, session)
                && (!MustValidate(function.Tool, session) || (await ValidateAsync(function.Tool, session!, cancellation)).IsPermit);
        }
        catch (Exception) when (!cancellation.IsCancellationRequested)
        {
            return false;
        }
    }

    /// <summary>Whether a parameter takes its value from a claim that the principal does not carry.</summary>
    public static bool LacksClaim(ToolDescriptor tool, ToolSession? session) =>
        tool.Parameters.Any(parameter => parameter.Claim is not null && session?.Claims.ValuesOf(parameter.Claim) is not { Count: > 0 });

    /// <summary>Puts the session into the call, and asks what needs no waiting.</summary>
    public Decision Decide(ref ToolCall call)
    {
        try
        {
            Decision decision = sessions.Resolve(ref call);
            return decision.IsPermit ? decider.Decide(call.Tool, call.Session, call.Now = clock.GetUtcNow()) : decision;
        }
        catch (Exception e)
        {
            return Decision.Failed(e, call.Cancellation.IsCancellationRequested);
        }
    }

    /// <summary>Whether a validator or a policy is to be asked too. A tool that is open to anyone needs no standing principal.</summary>
    public bool MustValidate(in ToolCall call) => MustValidate(call.Tool, call.Session);

    /// <summary>Asks the validator whether the principal still stands, and the policies whether they are met.</summary>
    public ValueTask<Decision> ValidateAsync(in ToolCall call) => ValidateAsync(call.Tool, call.Session!, call.Cancellation);

    private bool MustValidate(ToolDescriptor tool, ToolSession? session) =>
        session is not null && !tool.Rule.IsOpen && (validator is not null || tool.Rule.PolicyNames.Length > 0);

    private async ValueTask<Decision> ValidateAsync(ToolDescriptor tool, ToolSession session, CancellationToken cancellation)
    {
        try
        {
            if (validator is not null && !await validator.IsValidAsync(session, cancellation))
            {
                return new(DecisionCode.PrincipalNotValid);
            }

            for (int i = 0; i < tool.Rule.PolicyNames.Length; i++)
            {
                if (authorizer is null || !await authorizer.IsMetAsync(tool.Rule.PolicyNames[i], session, tool, cancellation))
                {
                    return new(DecisionCode.PolicyNotMet, i);
                }
            }

            return Decision.Permit;
        }
        catch (Exception e)
        {
            return Decision.Failed(e, cancellation.IsCancellationRequested);
        }
    }
}
