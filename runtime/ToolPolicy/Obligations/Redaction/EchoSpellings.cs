using System;
using System.Collections.Generic;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;

namespace ToolPolicy.Obligations.Redaction;

/// <summary>How a value is commonly spelt again by a program that got it. Case, accents, width and separators are the comparison's affair.</summary>
internal static class EchoSpellings
{
    /// <summary>Longer values are looked for as they are, and in no other spelling: the largest free text is not multiplied.</summary>
    private const int MaxLength = 4096;

    /// <summary>In base64 and hex, shorter values would be found by chance.</summary>
    private const int LeastEncoded = 5;

    private static readonly string[] Dates =
    [
        "yyyyMMdd", "ddMMyyyy", "MMddyyyy", "dMyyyy", "Mdyyyy", "yyyyMd", "d MMM yyyy", "dd MMM yyyy", "d MMMM yyyy", "dd MMMM yyyy", "MMM d yyyy", "MMM dd yyyy", "MMMM d yyyy",
        "MMMM dd yyyy", "yyyy MMM dd", "yyyy MMMM d",
    ];

    private static readonly string[] Written = ["yyyy-MM-dd", "yyyy/MM/dd", "yyyyMMdd", "dd.MM.yyyy", "d.M.yyyy", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm:ssK", "O"];

    private static readonly string[] Whole = ["0"];

    private static readonly string[] Broken = ["0.############################", "0.00"];

    public static IEnumerable<string> Of(string text)
    {
        yield return text;
        if (text.Length > MaxLength)
        {
            yield break;
        }

        yield return Uri.EscapeDataString(text);
        yield return WebUtility.HtmlEncode(text);
        yield return JavaScriptEncoder.Default.Encode(text);
        yield return JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text);
        foreach (string encoded in Encoded(Encoding.UTF8.GetBytes(text)))
        {
            yield return encoded;
        }

        if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number))
        {
            // Whole numbers are found before ".00" too; without their separator, "5.0" would be 50.
            foreach (string format in decimal.IsInteger(number) ? Whole : Broken)
            {
                string spelt = number.ToString(format, CultureInfo.InvariantCulture);
                if (decimal.Parse(spelt, CultureInfo.InvariantCulture) == number)
                {
                    yield return spelt;
                }
            }
        }

        if (DateTime.TryParseExact(text, Written, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out DateTime date))
        {
            foreach (string format in Dates)
            {
                yield return date.ToString(format, CultureInfo.InvariantCulture);
            }
        }
    }

    /// <summary>Base64 of what the value is a part of begins at any of three places, and the first and last characters then depend on what stands beside it.</summary>
    private static IEnumerable<string> Encoded(byte[] bytes)
    {
        if (bytes.Length < LeastEncoded)
        {
            yield break;
        }

        yield return Convert.ToHexString(bytes);
        yield return Convert.ToBase64String(bytes);
        for (int shift = 0; shift < 3; shift++)
        {
            string base64 = Convert.ToBase64String([.. new byte[shift], .. bytes]);
            int first = shift == 0 ? 0 : shift + 1;
            int tail = ((shift + bytes.Length) % 3) switch { 0 => 0, 1 => 3, _ => 2 };
            yield return base64[first..^tail];
        }
    }
}
