using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ToolPolicy.Generation;

/// <summary>Parsers of claim values, in the invariant culture.</summary>
public static class FromClaim
{
    /// <summary>The value as it is.</summary>
    public static bool String(string value, [MaybeNullWhen(false)] out string parsed)
    {
        parsed = value;
        return true;
    }

    /// <summary>A whole number.</summary>
    public static bool Int32(string value, out int parsed) => int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out parsed);

    /// <summary>A whole number.</summary>
    public static bool Int64(string value, out long parsed) => long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out parsed);

    /// <summary>A GUID with hyphens.</summary>
    public static bool Guid(string value, out Guid parsed) => System.Guid.TryParseExact(value, "D", out parsed);
}
