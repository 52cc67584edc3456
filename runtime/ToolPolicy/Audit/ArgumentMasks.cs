using ToolPolicy.Obligations.Redaction;
using ToolPolicy.Obligations.Redaction.Detection;

namespace ToolPolicy.Audit;

/// <summary>What a guard masks the arguments of its records with.</summary>
/// <param name="Pseudonyms">Its pseudonyms.</param>
/// <param name="Patterns">Its patterns.</param>
internal sealed record ArgumentMasks(Pseudonyms Pseudonyms, PatternSet Patterns)
{
    /// <summary>Those of a host's own log of arguments.</summary>
    public static ArgumentMasks OfLogs { get; } = new(Pseudonyms.OfLogs, PatternSet.None);
}
