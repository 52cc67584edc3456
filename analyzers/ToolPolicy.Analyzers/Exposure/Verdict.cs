using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace ToolPolicy.Analyzers.Exposure;

/// <param name="Exposure">How it is exposed.</param>
/// <param name="Subject">What it is, for the message.</param>
/// <param name="ReportedAt">Where that is reported already, by way of its creation; null when it is not.</param>
internal sealed record Leaf(Exposure Exposure, string Subject, Location? ReportedAt = null);

/// <param name="Leaf">What was handed in.</param>
/// <param name="At">The argument of the caller who did.</param>
internal sealed record Handed(Leaf Leaf, Location At);

/// <summary>Everything that an expression may be.</summary>
/// <param name="Leaves">What is to be said where the expression stands.</param>
/// <param name="Callers">What is to be said of callers instead, because the expression is what they hand in.</param>
internal sealed record Verdict(ImmutableArray<Leaf> Leaves, ImmutableArray<Handed> Callers)
{
    public static Verdict None { get; } = new([], []);

    public bool IsNone => Leaves.IsEmpty;

    public static Verdict Of(Exposure exposure, string subject, Location? reportedAt = null) =>
        exposure == Exposure.None ? None : new([new Leaf(exposure, subject, reportedAt)], []);

    public Verdict And(Verdict other) =>
        Leaves.IsEmpty && Callers.IsEmpty ? other
        : other.Leaves.IsEmpty && other.Callers.IsEmpty ? this
        : new(Leaves.AddRange(other.Leaves), Callers.AddRange(other.Callers));

    /// <summary>The worst of it; null when there is nothing to say.</summary>
    public Leaf? Worst => Leaves.OrderByDescending(static leaf => leaf.Exposure).FirstOrDefault();

    /// <summary>
    /// What is to be said at a place of registration: the worst, unless just that was said on the same line, or inside the expression itself.
    /// </summary>
    public Leaf? WorstUnreportedAt(Location place) =>
        Worst is { } worst && !Leaves.Any(leaf => leaf.Exposure == worst.Exposure && IsSaidAt(leaf, place)) ? worst : null;

    private static bool IsSaidAt(Leaf leaf, Location place) =>
        leaf.ReportedAt is { } reported
        && reported.SourceTree == place.SourceTree
        && (place.SourceSpan.Contains(reported.SourceSpan)
            || reported.GetLineSpan().StartLinePosition.Line == place.GetLineSpan().StartLinePosition.Line);
}
