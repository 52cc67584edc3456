namespace ToolPolicy.Obligations.Redaction.Detection;

/// <summary>Where a number begins and ends: not inside a word, and not inside a longer chain of digits.</summary>
internal static class Edge
{
    /// <summary>Whether a number may begin here: neither a letter, digit nor underscore stands before, nor a digit and a hyphen or full stop.</summary>
    public static bool Begins(ref TextView text, int at)
    {
        byte before = text[at - 1];
        return !Bytes.IsAlphanumeric(before) && before != '_'
            && (before is not ((byte)'-' or (byte)'.') || !Bytes.IsAlphanumeric(text[at - 2]));
    }

    /// <summary>Whether a number may end here: neither a letter, digit nor underscore follows, nor a hyphen or full stop with a digit.</summary>
    public static bool Ends(ref TextView text, int end)
    {
        byte after = text[end];
        return !Bytes.IsAlphanumeric(after) && after != '_'
            && (after is not ((byte)'-' or (byte)'.') || !Bytes.IsDigit(text[end + 1]));
    }
}
