namespace ToolPolicy.Semantics.Model;

/// <summary>How a sensitive value is masked.</summary>
internal sealed record Mark(string? Kind, Redaction Redaction, int KeepFirst, int KeepLast)
{
    public static Mark Unnamed { get; } = new(null, Redaction.Erase, 0, 0);

    public bool IsPartial => KeepFirst > 0 || KeepLast > 0;

    /// <summary>Whether something of the value stays readable.</summary>
    public bool IsDeclassification => IsPartial || Redaction == Redaction.Hash;
}
