using System;
using System.Collections.Immutable;
using System.Threading;
using ToolPolicy.Grammar;
using ToolPolicy.Rules;

namespace ToolPolicy.Decisions;

/// <summary>What a running program may take back: a tool, a role, part of a cap. It can only narrow what was compiled. Thread-safe; the next call sees it.</summary>
public sealed class Narrowing
{
    private State _state = new(ImmutableHashSet<string>.Empty, ImmutableHashSet<string>.Empty, default, ImmutableDictionary<string, int>.Empty);

    /// <summary>Denies every call of a tool, until <see cref="Restore"/>.</summary>
    /// <param name="tool">The tool's name.</param>
    public void Kill(string tool)
    {
        Legal.OrThrow(ToolName.FaultOf(tool), nameof(tool));
        Change(state => state with { Killed = state.Killed.Add(tool) });
    }

    /// <summary>Ends <see cref="Kill"/>: the tool is what its declaration says again.</summary>
    /// <param name="tool">The tool's name.</param>
    public void Restore(string tool) => Change(state => state with { Killed = state.Killed.Remove(tool) });

    /// <summary>Nobody holds this role any more, in running sessions too.</summary>
    /// <param name="role">The role.</param>
    public void RevokeRole(string role)
    {
        Legal.OrThrow(RoleName.FaultOf(role), nameof(role));
        Change(state => state.WithRevoked(state.Revoked.Add(role)));
    }

    /// <summary>Ends <see cref="RevokeRole"/>.</summary>
    /// <param name="role">The role.</param>
    public void RestoreRole(string role) => Change(state => state.WithRevoked(state.Revoked.Remove(role)));

    /// <summary>Lowers the cap of a tool's result. The declared cap stays the ceiling: a higher number changes nothing.</summary>
    /// <param name="tool">The tool's name.</param>
    /// <param name="maxTokens">The lower cap in LLM tokens, 32 or more.</param>
    public void LowerCap(string tool, int maxTokens)
    {
        Legal.OrThrow(ToolName.FaultOf(tool), nameof(tool));
        Legal.OrThrow(TokenCap.FaultOf(maxTokens), nameof(maxTokens));
        Change(state => state with { Caps = state.Caps.SetItem(tool, maxTokens) });
    }

    internal bool IsKilled(string tool) => Volatile.Read(ref _state) is { Killed: { IsEmpty: false } killed } && killed.Contains(tool);

    internal RoleMask WithoutRevoked(in RoleMask held)
    {
        State state = Volatile.Read(ref _state);
        return state.Revoked.IsEmpty ? held : held.Without(state.RevokedMask);
    }

    internal int CapOf(ToolDescriptor tool) =>
        Volatile.Read(ref _state) is { Caps: { IsEmpty: false } caps } && caps.TryGetValue(tool.Name, out int lower)
            ? Math.Min(lower, tool.Rule.MaxTokens)
            : tool.Rule.MaxTokens;

    private void Change(Func<State, State> change)
    {
        State before, after;
        do
        {
            before = Volatile.Read(ref _state);
            after = change(before);
        }
        while (Interlocked.CompareExchange(ref _state, after, before) != before);
    }

    private sealed record State(
        ImmutableHashSet<string> Killed, ImmutableHashSet<string> Revoked, RoleMask RevokedMask, ImmutableDictionary<string, int> Caps)
    {
        /// <summary>A revoked role is interned, so that a rule loaded later finds its bit already revoked.</summary>
        public State WithRevoked(ImmutableHashSet<string> revoked) =>
            this with { Revoked = revoked, RevokedMask = RoleMask.Of(RoleTable.Intern(revoked)) };
    }
}
