using System;

namespace ToolPolicy.Obligations.Redaction.Detection;

/// <summary>Passwords in connection strings: <c>key=value</c> pairs between semicolons (ADO.NET's <c>DbConnectionStringBuilder</c>, OLE DB, ODBC), keys without regard to case.</summary>
/// <remarks>Only the value is masked. A pair counts as one of a connection string when a semicolon stands before it, or another pair follows.</remarks>
internal sealed class ConnectionStringDetector() : Detector(Detectors.ConnectionString, "connection-string", Specificity.Shape)
{
    private const int MostValue = 256;

    public override ReadOnlySpan<byte> Triggers => "="u8;

    public override bool TryFind(ref TextView text, int at, out TextSpan span)
    {
        Span<byte> buffer = stackalloc byte[KeyName.MostLetters];
        ReadOnlySpan<byte> name = buffer[^KeyName.Before(ref text, at, buffer)..];
        if (!name.EndsWith("password"u8) && !name.EndsWith("pwd"u8) && !name.EndsWith("accountkey"u8) && !name.EndsWith("sharedaccesskey"u8))
        {
            return Nothing(out span);
        }

        int start = KeyName.ValueAfter(ref text, at);
        byte quote = text[start] is (byte)'"' or (byte)'\'' ? text[start] : (byte)0;
        start += quote != 0 ? 1 : 0;
        int end = start;
        while (end - start < MostValue && (quote != 0 ? text[end] != quote : text[end] is not ((byte)';' or (byte)'"' or (byte)'\'')) && text[end] >= ' ')
        {
            end++;
        }

        // A value holds blanks, but only where a semicolon ends it: otherwise it may be the end of the string, and a sentence goes on.
        if (quote == 0 && text[end] != ';' && text.Bytes[start..Math.Min(end, text.Length)].IndexOf((byte)' ') is >= 0 and int blank)
        {
            end = start + blank;
        }

        return end > start && !IsPlaceholder(text[start]) && (FollowsPair(ref text, at) || PrecedesPair(ref text, quote != 0 ? end + 1 : end))
            ? Found(start, end, out span)
            : Nothing(out span);
    }

    private static bool IsPlaceholder(byte first) => first is (byte)'*' or (byte)'<' or (byte)'{' or (byte)'$' or (byte)'%' or (byte)' ';

    /// <summary>Whether a semicolon stands before the key.</summary>
    private static bool FollowsPair(ref TextView text, int at)
    {
        int before = at - 1;
        while (at - before < 32 && (Bytes.IsAlphanumeric(text[before]) || text[before] is (byte)' ' or (byte)'_'))
        {
            before--;
        }

        return text[before] == ';';
    }

    /// <summary>Whether a semicolon, a key and an equals sign follow the value.</summary>
    private static bool PrecedesPair(ref TextView text, int end)
    {
        if (text[end] != ';')
        {
            return false;
        }

        int key = end + 1;
        while (key - end < 32 && (Bytes.IsAlphanumeric(text[key]) || text[key] is (byte)' ' or (byte)'_'))
        {
            key++;
        }

        return key - end > 2 && text[key] == '=';
    }
}
