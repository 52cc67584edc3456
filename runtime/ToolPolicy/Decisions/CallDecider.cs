using System;
using System.Linq;
using System.Threading.Tasks;
using ToolPolicy.Generation;
using ToolPolicy.Principals;

namespace ToolPolicy.Decisions;

/// <summary>Decides a call as far as its arguments do not matter: whose it is, and whether that principal may. It never throws; a failure is a denial.</summary>
internal sealed class CallDecider(SessionResolver sessions, ToolDecider decider, IPrincipalValidator? validator, TimeProvider clock)
{
    /// <summary>Whether the principal's roles and claims let it call the tool, as far as that can be said before a call.</summary>
    public bool MaySee(GuardedFunction function, ToolSession session) =>
        decider.Decide(function.Tool, session, clock.GetUtcNow()).IsPermit
        && function.Tool.Parameters.All(parameter => parameter.Claim is null || session.Claims.ValuesOf(parameter.Claim).Count > 0);

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

    /// <summary>Whether a validator is to be asked too. A tool that is open to anyone needs no standing principal.</summary>
    public bool MustValidate(in ToolCall call) => validator is not null && call.Session is not null && !call.Tool.Rule.IsOpen;

    /// <summary>Asks the validator whether the principal still stands.</summary>
    public async ValueTask<Decision> ValidateAsync(ToolCall call)
    {
        try
        {
            return await validator!.IsValidAsync(call.Session!, call.Cancellation) ? Decision.Permit : new(DecisionCode.PrincipalNotValid);
        }
        catch (Exception e)
        {
            return Decision.Failed(e, call.Cancellation.IsCancellationRequested);
        }
    }
}
