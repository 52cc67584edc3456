using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ToolPolicy.Tests.Redaction.Detection;

/// <summary>A text without its disguises, character by character, and for each character where it stands in the text, in bytes.</summary>
internal sealed partial class ReferenceFold
{
    private readonly List<(int Start, int End)> _bytes = [];

    public ReferenceFold(string text)
    {
        StringBuilder folded = new();
        int bytes = 0;
        for (int at = 0; at < text.Length;)
        {
            Match escape = Escape().Match(text, at);
            string unit = escape.Success ? escape.Value : char.IsSurrogatePair(text, at) ? text.Substring(at, 2) : text[at].ToString();
            string plain = escape.Success ? Unescape(unit) : unit;
            int length = Encoding.UTF8.GetByteCount(unit);
            foreach (char c in Plain(plain))
            {
                folded.Append(c);
                _bytes.Add((bytes, bytes + length));
            }

            bytes += length;
            at += unit.Length;
        }

        Text = folded.ToString();
    }

    public string Text { get; }

    public (int Start, int End) BytesOf((int Start, int End) span) => (_bytes[span.Start].Start, _bytes[span.End - 1].End);

    private static string Unescape(string escape) => escape[1] switch
    {
        'u' when escape.Length == 12 => string.Concat((char)Hex(escape[2..6]), (char)Hex(escape[8..12])),
        'u' => char.IsSurrogate((char)Hex(escape[2..6])) ? "\ufffd" : ((char)Hex(escape[2..6])).ToString(),
        'n' or 'r' => "\n",
        't' => "\t",
        'b' or 'f' => " ",
        _ => escape[1..],
    };

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static string Plain(string unit)
    {
        int rune = char.ConvertToUtf32(unit, 0);
        return rune switch
        {
            < 0x80 => unit,
            0xa0 or 0x2002 or 0x2003 or 0x2009 or 0x202f or 0x3000 => " ",
            0x85 or 0x2028 or 0x2029 => "\n",
            0xad or 0x200b or 0x200c or 0x200d or 0x2060 or 0xfeff or 0x34f or 0x332 or 0xfe0f or 0xe0041 => "",
            0x2010 or 0x2011 or 0x2012 or 0x2013 or 0x2014 or 0x2212 => "-",
            0x3002 => ".",
            >= 0xff01 and <= 0xff5e => ((char)(rune - 0xff01 + '!')).ToString(),
            _ => CharUnicodeInfo.GetDecimalDigitValue(unit, 0) is >= 0 and int digit && rune > 0x600 ? digit.ToString(CultureInfo.InvariantCulture) : unit,
        };
    }

    [GeneratedRegex(@"\G\\(?:[""\\/bfnrt]|u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u[0-9a-fA-F]{4})", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
