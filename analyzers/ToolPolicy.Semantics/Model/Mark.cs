using System;

namespace ToolPolicy.Semantics.Model;

/// <summary>How a sensitive value is masked.</summary>
/// <param name="Kind">What it is; null when unnamed.</param>
/// <param name="Redaction">What takes its place.</param>
/// <param name="KeepFirst">Leading characters that stay.</param>
/// <param name="KeepLast">Trailing characters that stay.</param>
/// <param name="IsOfKeys">Whether only the keys of a dictionary are meant.</param>
internal sealed record Mark(string? Kind, Redaction Redaction, int KeepFirst, int KeepLast, bool IsOfKeys = false)
{
    public static Mark Unnamed { get; } = new(null, Redaction.Erase, 0, 0);

    public bool IsPartial => KeepFirst > 0 || KeepLast > 0;

    /// <summary>Whether something of the value stays readable.</summary>
    public bool IsDeclassification => IsPartial || Redaction == Redaction.Hash;

    /// <summary>
    /// What two declarations about one value come to: nothing that either of them hides is shown. Dropped hides more than erased (also that there is such a member);
    /// a pseudonym and kept characters have nothing in common, so together they are erased.
    /// </summary>
    public Mark And(Mark? other)
    {
        if (other is null || other == this)
        {
            return this;
        }

        if (IsOfKeys != other.IsOfKeys)
        {
            // One hides the keys, the other hides all.
            return IsOfKeys ? other with { Kind = other.Kind ?? Kind } : this with { Kind = Kind ?? other.Kind };
        }

        string? kind = Kind ?? other.Kind;
        return Redaction == Redaction.Drop || other.Redaction == Redaction.Drop ? new Mark(kind, Redaction.Drop, 0, 0, IsOfKeys)
            : Redaction == Redaction.Hash && other.Redaction == Redaction.Hash ? new Mark(kind, Redaction.Hash, 0, 0, IsOfKeys)
            : Redaction == Redaction.Hash || other.Redaction == Redaction.Hash ? new Mark(kind, Redaction.Erase, 0, 0, IsOfKeys)
            : new Mark(kind, Redaction.Erase, Math.Min(KeepFirst, other.KeepFirst), Math.Min(KeepLast, other.KeepLast), IsOfKeys);
    }
}
