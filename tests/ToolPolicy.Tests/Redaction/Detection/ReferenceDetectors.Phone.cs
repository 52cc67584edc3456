using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace ToolPolicy.Tests.Redaction.Detection;

/// <content>Telephone numbers: one expression for each number of groups, the longest first; those that need a word before them last.</content>
internal static partial class ReferenceDetectors
{
    private const string FirstGroup = @"(?:(?<!\()\d+(?!\d)|(?<=\()\d+(?!\d)(?=\)))";
    private const string NextGroup = @"(?=[() ./-]{1,3}\d)(?:(?<=\([ ./-]{0,2}\d+)\))?[ ./-]*\(?[ ./-]*(?:(?<!\([ ./-]{0,2})\d+(?!\d)|(?<=\([ ./-]{0,2})\d+(?!\d)(?=\)))";
    private const string PhoneWords = "phone|telephone|tel|mobile|cell|fax|call|dial|ph|mob|whatsapp|sms|text|hotline|extension";

    private static IEnumerable<string> PhonePatterns()
    {
        string[] starts = [@"(?<![A-Za-z0-9])\+\(?", NotInNumber + @"(?<![+(\d])", NotInNumber + @"(?<!\+)\("];
        foreach (string announced in new[] { "", "(?<a>)" })
        {
            foreach (string start in starts)
            {
                for (int groups = 8; groups >= 1; groups--)
                {
                    yield return start + FirstGroup + $"(?:{NextGroup}){{{groups - 1}}}" + announced + NumberEnds;
                }
            }
        }
    }

    private static bool IsPhone(Match match, string text)
    {
        string digits = Digits(match.Value);
        int[] lengths = [.. Regex.Matches(match.Value, @"\d+").Select(static group => group.Length)];
        if (match.Groups["a"].Success)
        {
            return match.Value[0] != '+' && digits.Length is >= 7 and <= 15 && Before(text, match.Index, PhoneWords);
        }

        if (match.Value[0] == '+')
        {
            return digits[0] == '1' ? digits.Length == 11 && IsNanp(digits[1..]) : digits.Length is >= 8 and <= 15 && CountryCodes().IsMatch(digits);
        }

        return digits[0] switch
        {
            '0' => digits.Length is 10 or 11 && digits[1] != '0' && lengths.Length is >= 2 and <= 5 && lengths[0] is >= 2 and <= 5 && lengths.All(static length => length >= 2) && IsUniform(match.Value),
            '1' => digits.Length == 11 && lengths is [1, 3, 3, ..] && lengths.Length <= 4 && IsNanp(digits[1..]),
            _ => digits.Length == 10 && lengths is [3, 3, 4] && IsNanp(digits),
        };
    }

    private static bool IsNanp(string digits) => Regex.IsMatch(digits, @"^[2-9](?!11)\d\d[2-9](?!11)\d\d\d{4}$");

    /// <summary>The same sign between all groups; the first may be another unless it is a hyphen.</summary>
    private static bool IsUniform(string number)
    {
        char[] signs = [.. Regex.Matches(number.TrimStart('('), @"\D+").Select(static sign => sign.Value.LastOrDefault(static c => c is ' ' or '-' or '.' or '/') is var last and not '\0' ? last : ' ')];
        return signs.Skip(1).Distinct().Count() <= 1 && (signs.Length < 2 || signs[0] == signs[1] || signs[0] != '-');
    }

    /// <summary>The zones of E.164, by their assigned codes.</summary>
    [GeneratedRegex(@"^(?:7|2[07]|21[12368]|22\d|23\d|24\d|25[0-8]|26\d|29[01789]|3[0123469]|35\d|37\d|38[0-35-79]|4[013-9]|42[013]|5[1-8]|50\d|59\d|6[0-6]|67[02-9]|68[0-35-9]|69[0-2]|8[1246]|80[08]|85[02356]|87[08]|88[01238]|886|9[0-58]|96[0-8]|97[0-79]|99[2-68])", RegexOptions.CultureInvariant)]
    private static partial Regex CountryCodes();
}
