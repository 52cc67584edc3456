using System;
using System.Threading;
using ToolPolicy.Audit;

namespace ToolPolicy.Principals;

/// <summary>The session that belongs to the current asynchronous flow, and the guarded call that the flow is in.</summary>
/// <remarks>Immutable, so that flows that captured it share nothing but the session's own flag.</remarks>
internal sealed record AmbientSession(ToolSession Session, CallId Call, AmbientSession? Outer)
{
    private static readonly AsyncLocal<AmbientSession?> Flow = new();

    public static AmbientSession? Current => Flow.Value;

    public static void Enter(ToolSession session)
    {
        AmbientSession? outer = Flow.Value;
        while (outer is { Session.IsEnded: true })
        {
            outer = outer.Outer;
        }

        if (outer is not null && outer.Session.Key != session.Key)
        {
            throw new InvalidOperationException(
                "this flow already has a session of another principal; end it first, or use ToolSession.Open and GuardedToolSet.For");
        }

        Flow.Value = new AmbientSession(session, outer?.Call ?? default, outer);
    }

    /// <summary>Only the flow whose current session ends goes back to the outer one; other flows see the session's flag.</summary>
    public static void Leave(ToolSession session)
    {
        AmbientSession? current = Flow.Value;
        while (current is not null && ReferenceEquals(current.Session, session))
        {
            current = current.Outer;
        }

        if (!ReferenceEquals(current, Flow.Value))
        {
            Flow.Value = current;
        }
    }

    /// <summary>For the body of a call: what it calls in turn has it as parent.</summary>
    public static void EnterCall(ToolSession session, CallId call) => Flow.Value = new AmbientSession(session, call, Flow.Value);
}
