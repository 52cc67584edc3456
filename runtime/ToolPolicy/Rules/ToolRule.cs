using System;
using System.Collections.Generic;
using ToolPolicy.Grammar;

namespace ToolPolicy.Rules;

/// <summary>What one tool declares: who may call it, and how much it may say.</summary>
/// <remarks>A rule with no requirement and no reason to be open permits nobody.</remarks>
public sealed class ToolRule
{
    internal readonly RoleRequirement[] RoleRequirements;
    internal readonly ClaimRequirement[] ClaimRequirements;
    internal readonly string[] CheckNames;
    internal readonly string[] PolicyNames;

    /// <summary>Makes a rule. Generated code does; nothing else needs to.</summary>
    /// <param name="id">SHA-256 of the rule's canonical form, in lower-case hexadecimal.</param>
    /// <param name="roles">All must be met.</param>
    /// <param name="claims">All must be met.</param>
    /// <param name="checks">The names of the checks, in the order in which they run; all must hold.</param>
    /// <param name="policies">Named authorization policies that must be met; the empty name is the program's default one.</param>
    /// <param name="openReason">Why anyone may call the tool; null when a principal is needed.</param>
    /// <param name="maxTokens">The cap of the result in LLM tokens.</param>
    /// <param name="showTotal">Whether a cut result says how much there was.</param>
    /// <exception cref="ArgumentException">A value that its grammar refuses.</exception>
    public ToolRule(
        string id,
        RoleRequirement[]? roles = null,
        ClaimRequirement[]? claims = null,
        string[]? checks = null,
        string[]? policies = null,
        string? openReason = null,
        int maxTokens = TokenCap.Default,
        bool showTotal = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        Legal.OrThrow(TokenCap.FaultOf(maxTokens), nameof(maxTokens));
        if (openReason is not null)
        {
            Legal.OrThrow(Reason.FaultOf(openReason), nameof(openReason));
        }

        Id = id;
        RoleRequirements = roles is null ? [] : [.. roles];
        ClaimRequirements = claims is null ? [] : [.. claims];
        CheckNames = checks is null ? [] : [.. checks];
        PolicyNames = policies is null ? [] : [.. policies];
        OpenReason = openReason;
        bool requires = RoleRequirements.Length + ClaimRequirements.Length + CheckNames.Length + PolicyNames.Length > 0;
        IsOpen = openReason is not null && !requires;
        IsEmpty = openReason is null && !requires;
        MaxTokens = maxTokens;
        ShowTotal = showTotal;
    }

    /// <summary>SHA-256 of the rule's canonical form. Tools with the same rule share it; prose and names do not enter it.</summary>
    public string Id { get; }

    /// <summary>The roles required; every requirement must be met.</summary>
    public IReadOnlyList<RoleRequirement> Roles => RoleRequirements;

    /// <summary>The claims required; every requirement must be met.</summary>
    public IReadOnlyList<ClaimRequirement> Claims => ClaimRequirements;

    /// <summary>The checks that must hold, in the order in which they run.</summary>
    public IReadOnlyList<string> Checks => CheckNames;

    /// <summary>The authorization policies that must be met, by name; the empty name is the program's default one.</summary>
    public IReadOnlyList<string> Policies => PolicyNames;

    /// <summary>Why anyone may call the tool; null when a principal is needed.</summary>
    public string? OpenReason { get; }

    /// <summary>The cap of the result, in LLM tokens.</summary>
    public int MaxTokens { get; }

    /// <summary>Whether a cut result says how much there was.</summary>
    public bool ShowTotal { get; }

    /// <summary>Whether the tool runs without a principal: it is declared open, and no rule of the assembly holds it back.</summary>
    public bool IsOpen { get; }

    /// <summary>Whether nothing was declared about who may call: such a rule permits nobody.</summary>
    internal bool IsEmpty { get; }
}
