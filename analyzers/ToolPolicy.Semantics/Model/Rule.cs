namespace ToolPolicy.Semantics.Model;

/// <summary>What a tool declares about who may call it and how much it may say.</summary>
/// <param name="Id">SHA-256 of the canonical form.</param>
/// <param name="Roles">Requirements, each a sorted list of alternatives.</param>
/// <param name="Claims">Claims required.</param>
/// <param name="Checks">Checks, in the order in which they run.</param>
/// <param name="Policies">Named authorization policies that the program asks for; the empty name is the default one.</param>
/// <param name="OpenReason">Why anyone may call it; null when a principal is needed.</param>
/// <param name="MaxTokens">The cap of the result.</param>
/// <param name="ShowTotal">Whether a cut result tells its total.</param>
internal sealed record Rule(
    string Id,
    EquatableArray<EquatableArray<string>> Roles,
    EquatableArray<ClaimRule> Claims,
    EquatableArray<Check> Checks,
    EquatableArray<string> Policies,
    string? OpenReason,
    int MaxTokens,
    bool ShowTotal)
{
    /// <summary>Whether nothing says who may call.</summary>
    public bool SaysNothing => Roles.Count == 0 && Claims.Count == 0 && Checks.Count == 0 && Policies.Count == 0 && OpenReason is null;
}

/// <param name="Type">The claim's type.</param>
/// <param name="Values">Values of which one is enough; empty when any will do.</param>
internal sealed record ClaimRule(string Type, EquatableArray<string> Values);
