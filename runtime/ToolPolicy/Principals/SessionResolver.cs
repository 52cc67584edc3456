using System;
using System.Security.Claims;
using ToolPolicy.Decisions;
using ToolPolicy.Generation;

namespace ToolPolicy.Principals;

/// <summary>Whose call it is: the session that the tool is bound to or a server's request belongs to, else that of the flow, else the principal among the services where the host opted in.</summary>
internal sealed class SessionResolver(bool principalFromServices, TimeProvider clock)
{
    /// <summary>Puts the session into the call. Sources that name different principals deny.</summary>
    public Decision Resolve(ref ToolCall call)
    {
        if (call.Function.IsOfServer)
        {
            return Decision.Permit;
        }

        ToolSession? bound = call.Session;
        AmbientSession? ambient = AmbientSession.Current;
        call.Parent = ambient?.Call ?? default;
        call.Session = bound ?? ambient?.Session;
        call.IsAmbient = bound is null && ambient is not null;
        if (bound is not null && ambient is { Session.IsEnded: false } && ambient.Session.Key != bound.Key)
        {
            return new(DecisionCode.PrincipalConflict);
        }

        return principalFromServices ? ResolveFromServices(ref call) : Decision.Permit;
    }

    private Decision ResolveFromServices(ref ToolCall call)
    {
        if (call.Services?.GetService(typeof(ClaimsPrincipal)) is not ClaimsPrincipal { Identity.IsAuthenticated: true } principal)
        {
            return Decision.Permit;
        }

        ToolSession session = ToolSession.Open(principal, new ToolSessionOptions { Clock = clock });
        if (call.Session is { } known)
        {
            return known.Key == session.Key ? Decision.Permit : new(DecisionCode.PrincipalConflict);
        }

        call.Session = session;
        return Decision.Permit;
    }
}
