using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Threading;
using Microsoft.Extensions.Options;
using ModelContextProtocol.Server;

namespace ToolPolicy.Mcp.Principals;

/// <summary>Whose request it is: the principal that the transport authenticated, or the one that the program set for its single connection. Nothing that a client writes.</summary>
internal sealed class RequestSessions(IOptions<ToolGuardOptions> guard, IEnumerable<ConnectionPrincipal> connection)
{
    private readonly ConnectionPrincipal? _connection = connection.FirstOrDefault();

    /// <summary>That of the principal which the program set.</summary>
    private ToolSession? _set;

    /// <summary>Of one connection, by identity of the principal object: whoever names another principal gets another session.</summary>
    private readonly ConditionalWeakTable<ClaimsPrincipal, ToolSession> _sessions = [];

    /// <summary>The session of a request; null when nobody is there, or two sources name different principals.</summary>
    public ToolSession? Of(MessageContext request)
    {
        // A transport of many connections authenticates each request anew: a principal that it keeps must not keep a session that has ended or expired.
        bool isOfMany = request.JsonRpcMessage.Context?.RelatedTransport is not null;
        ToolSession? own = request.User is not { } user || !user.Identities.Any(static identity => identity.IsAuthenticated) ? null
            : isOfMany ? Open(user, request.Server.SessionId)
            : SessionOf(user, request.Server.SessionId);
        if (isOfMany || _connection?.Principal is not { } principal)
        {
            return own;
        }

        ToolSession? set = _set ?? Set(principal);
        return own is null || set is null || own.Key == set.Key ? set : null;
    }

    private ToolSession? Set(ClaimsPrincipal principal) =>
        Open(principal, null) is { } opened ? Interlocked.CompareExchange(ref _set, opened, null) ?? opened : null;

    private ToolSession? SessionOf(ClaimsPrincipal principal, string? connectionId) =>
        _sessions.TryGetValue(principal, out ToolSession? known) ? known : Kept(principal, Open(principal, connectionId));

    private ToolSession? Kept(ClaimsPrincipal principal, ToolSession? opened) => opened is null ? null : _sessions.GetValue(principal, _ => opened);

    private ToolSession? Open(ClaimsPrincipal principal, string? connectionId)
    {
        try
        {
            return ToolSession.Open(principal, new ToolSessionOptions { Clock = guard.Value.Clock, Id = IdOf(connectionId) });
        }
        catch (ArgumentException)
        {
            // A principal without a subject, or of two subjects: nobody that a record could name.
            return null;
        }
    }

    /// <summary>Records of one connection can be told together, and nobody who reads them can take the connection over.</summary>
    private static string? IdOf(string? connectionId) =>
        connectionId is null ? null : Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(connectionId)), 0, 8);
}
