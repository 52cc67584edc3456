namespace ToolPolicy.Semantics.Model;

/// <summary>A parameter of a tool's method.</summary>
/// <param name="Identifier">Its name in C#, usable as a local.</param>
/// <param name="Name">Its name in the schema.</param>
/// <param name="Source">Where its value comes from.</param>
/// <param name="Type">Its type as it stands in generated code.</param>
/// <param name="Slot">How the model's value is read; null for every other source.</param>
/// <param name="Fallback">Its default as C#; null when it is required.</param>
/// <param name="FallbackJson">Its default as JSON; null when it is required.</param>
/// <param name="IsRequired">Whether the schema lists it as required.</param>
/// <param name="MaxTokens">Its cap in LLM tokens; 0 for none.</param>
/// <param name="Mark">How records mask it; null when it is not sensitive.</param>
/// <param name="Description">What the model is told about it.</param>
/// <param name="Constraints">What it must obey.</param>
/// <param name="Claim">The claim it comes from; null for every other source.</param>
/// <param name="Key">The key of its keyed service as C#; null for none.</param>
internal sealed record Parameter(
    string Identifier,
    string Name,
    ParameterSource Source,
    string Type,
    Slot? Slot,
    string? Fallback,
    string? FallbackJson,
    bool IsRequired,
    int MaxTokens,
    Mark? Mark,
    string? Description,
    EquatableArray<Constraint> Constraints,
    string? Claim,
    string? Key)
{
    /// <summary>Whether only parts of it are sensitive, so that the rest may come back in a result.</summary>
    public bool IsMaskedInside { get; init; }

    /// <summary>Whether it is bound before the call, rather than taken from the call itself.</summary>
    public bool IsBound => Source is ParameterSource.Model or ParameterSource.Claim or ParameterSource.Claims or ParameterSource.Service;
}

/// <summary>Where a parameter's value comes from.</summary>
internal enum ParameterSource
{
    /// <summary>The model.</summary>
    Model,

    /// <summary>One value of a claim.</summary>
    Claim,

    /// <summary>All values of a claim, as a list.</summary>
    Claims,

    /// <summary>A service, keyed or not, or the provider itself.</summary>
    Service,

    /// <summary>The principal.</summary>
    Principal,

    /// <summary>The cancellation of the call.</summary>
    Cancellation,
}
