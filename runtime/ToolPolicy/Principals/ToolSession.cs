using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Claims;
using System.Threading;
using ToolPolicy.Audit;
using ToolPolicy.Grammar;
using ToolPolicy.Principals;
using ToolPolicy.Rules;

namespace ToolPolicy;

/// <summary>One conversation, bound to the principal on whose behalf the model acts, until it expires or is disposed.</summary>
/// <remarks>
/// <para>Bind tools to it with <see cref="GuardedToolSet.For"/>: they then carry it wherever they are called from. <see cref="Begin"/> also makes it the ambient
/// session of the current asynchronous flow, for tools that are registered once for all conversations.</para>
/// <para>Claims and roles are copied when it begins. Only authenticated identities count. Thread-safe.</para>
/// </remarks>
public sealed class ToolSession : IDisposable
{
    private static readonly TimeSpan DefaultLifetime = TimeSpan.FromHours(1);

    private readonly int _maxDenials;
    private RoleSnapshot? _roles;
    private int _denialsInARow;
    private volatile bool _ended;

    private ToolSession(ClaimsPrincipal principal, ToolSessionOptions options)
    {
        ClaimsIdentity[] authenticated = [.. principal.Identities.Where(static identity => identity.IsAuthenticated).Select(static identity => identity.Clone())];
        Key = PrincipalKey.Of(authenticated);
        Actor = authenticated.Select(static identity => identity.FindFirst(ToolPrincipal.ActorClaim)?.Value).FirstOrDefault(static actor => actor is not null);
        Principal = new ClaimsPrincipal(authenticated);
        Claims = new ClaimSnapshot(authenticated);
        Expires = ExpiryOf(authenticated, options);
        Id = options.Id ?? RandomId.Of(8);
        _maxDenials = options.MaxDenialsInARow;
    }

    /// <summary>The ambient session of the current flow; null when there is none, or it has ended.</summary>
    public static ToolSession? Current => AmbientSession.Current is { Session: { IsEnded: false } session } ? session : null;

    /// <summary>The conversation's id, as records show it.</summary>
    public string Id { get; }

    /// <summary>The principal, reduced to its authenticated identities.</summary>
    public ClaimsPrincipal Principal { get; }

    /// <summary>Who vouches for the subject.</summary>
    public string Issuer => Key.Issuer;

    /// <summary>The subject on whose behalf the model acts.</summary>
    public string Subject => Key.Subject;

    /// <summary>The subject's tenant; null when the credential names none.</summary>
    public string? Tenant => Key.Tenant;

    /// <summary>The service that acts for the subject; null when the subject acts itself.</summary>
    public string? Actor { get; }

    /// <summary>From this moment on every call is denied.</summary>
    public DateTimeOffset Expires { get; }

    /// <summary>Whether it was disposed, or ended by too many denials in a row.</summary>
    public bool IsEnded => _ended;

    internal PrincipalKey Key { get; }

    internal ClaimSnapshot Claims { get; }

    /// <summary>Opens a session for <see cref="GuardedToolSet.For"/>, without making it ambient.</summary>
    /// <param name="principal">The authenticated actor, with a subject (<c>sub</c> or name identifier).</param>
    /// <param name="options">How it begins.</param>
    /// <exception cref="ArgumentException">The principal is not authenticated, has no subject or several, or an option is out of range.</exception>
    public static ToolSession Open(ClaimsPrincipal principal, ToolSessionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(principal);
        options ??= new ToolSessionOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxDenialsInARow, 1);
        if (options.Lifetime is { } lifetime)
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(lifetime, TimeSpan.Zero);
        }

        if (options.Id is not null)
        {
            Legal.OrThrow(SessionId.FaultOf(options.Id), "options.Id");
        }

        return new ToolSession(principal, options);
    }

    /// <summary>Opens a session and makes it the ambient one of this flow until it is disposed; use it with <c>using</c>.</summary>
    /// <inheritdoc cref="Open" path="/param"/>
    /// <inheritdoc cref="Open" path="/exception"/>
    /// <exception cref="InvalidOperationException">The flow already has a live session of another principal.</exception>
    public static ToolSession Begin(ClaimsPrincipal principal, ToolSessionOptions? options = null)
    {
        ToolSession session = Open(principal, options);
        AmbientSession.Enter(session);
        return session;
    }

    /// <summary>Ends the session: calls that are bound to it, or that captured its flow, are denied from now on. Running bodies are not interrupted.</summary>
    public void Dispose()
    {
        _ended = true;
        AmbientSession.Leave(this);
    }

    internal bool HasExpired(DateTimeOffset now) => now >= Expires;

    /// <summary>The roles held, as bits. Rebuilt when rules with new roles were loaded since.</summary>
    internal RoleMask RolesBy(RoleMap? map)
    {
        RoleSnapshot? known = Volatile.Read(ref _roles);
        int version = RoleTable.Version;
        if (known is not null && known.Version == version && ReferenceEquals(known.Map, map))
        {
            return known.Held;
        }

        RoleSnapshot rebuilt = new(map, version, Claims.RolesBy(map));
        Volatile.Write(ref _roles, rebuilt);
        return rebuilt.Held;
    }

    internal void Permitted()
    {
        // Not written where nothing changes: calls of one session run on many processors.
        if (Volatile.Read(ref _denialsInARow) != 0)
        {
            Volatile.Write(ref _denialsInARow, 0);
        }
    }

    internal void Denied()
    {
        if (Interlocked.Increment(ref _denialsInARow) >= _maxDenials)
        {
            _ended = true;
        }
    }

    private static DateTimeOffset ExpiryOf(IReadOnlyList<ClaimsIdentity> authenticated, ToolSessionOptions options)
    {
        DateTimeOffset now = options.Clock.GetUtcNow();
        DateTimeOffset? credential = PrincipalKey.ExpiryOf(authenticated);
        if (options.Lifetime is null && credential is { } end)
        {
            return end;
        }

        TimeSpan lifetime = options.Lifetime ?? DefaultLifetime;
        DateTimeOffset own = lifetime < DateTimeOffset.MaxValue - now ? now + lifetime : DateTimeOffset.MaxValue;
        return credential is { } earlier && earlier < own ? earlier : own;
    }

    /// <summary>The version is read before the mask is built, so that a role loaded meanwhile leads to another build, never to a missing bit.</summary>
    private sealed record RoleSnapshot(RoleMap? Map, int Version, RoleMask Held);
}
