using System.Globalization;
using ToolPolicy.Obligations.Redaction;

namespace ToolPolicy.Obligations.Tokens;

/// <summary>What a cut result says of itself: that it was cut, and how much there was only where the author asked for it.</summary>
internal static class CutMarker
{
    public static string OfTotal(int total, string unit) =>
        string.Create(CultureInfo.InvariantCulture, $"{Placeholder.Open}cut: of {total} {unit}{Placeholder.Close}");

    public static string OfTotal(int shown, int total) =>
        string.Create(CultureInfo.InvariantCulture, $"{Placeholder.Open}cut: {shown} of {total}{Placeholder.Close}");
}
