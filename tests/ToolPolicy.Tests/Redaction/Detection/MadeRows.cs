using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Numerics;

namespace ToolPolicy.Tests.Redaction.Detection;

/// <summary>Rows that are made from ranges and check digits: a valid number for every range, and the same with a digit changed.</summary>
internal static class MadeRows
{
    public static IEnumerable<(Detectors Detector, string Kind, string[] Rows)> All =>
    [
        (Detectors.Card, "card", [.. Cards()]),
        (Detectors.Iban, "iban", [.. Ibans()]),
        (Detectors.NhsNumber, "nhs-number", [.. NhsNumbers()]),
        (Detectors.Phone, "phone", [.. Phones()]),
        (Detectors.UsSsn, "ssn", [.. Enumerable.Range(0, 10).Select(static area => $"«{(area * 98) + 11:000}-{(area * 9) + 7:00}-{(area * 997) + 13:0000}»")]),
    ];

    /// <summary>By the networks' published prefixes and lengths.</summary>
    private static IEnumerable<string> Cards()
    {
        (string Prefix, int Length)[] ranges =
        [
            ("4", 13), ("4", 16), ("4", 19), ("51", 16), ("53", 16), ("55", 16), ("2221", 16), ("2500", 16), ("2720", 16), ("34", 15), ("37", 15), ("300", 14), ("305", 14), ("3095", 14), ("36", 14), ("38", 14), ("39", 14),
            ("6011", 16), ("644", 16), ("649", 16), ("65", 16), ("6221", 16), ("6229", 16), ("3528", 16), ("3589", 16), ("62", 17), ("62", 18), ("62", 19), ("2200", 16), ("2204", 16), ("5018", 12), ("6759", 13), ("6763", 18),
            ("36", 19), ("81", 16),
        ];
        foreach ((string prefix, int length) in ranges)
        {
            string body = (prefix + "70350246813579")[..(length < 16 ? length - 1 : 14)].PadRight(length - 1, '3');
            body = prefix == "81" ? "810" + body[3..] : body;
            int check = Enumerable.Range(0, 10).Single(digit => IsLuhn(body + digit));
            yield return $"«{body}{check}»";
            yield return $"{body}{(check + 1) % 10}";
        }

        foreach (string unissued in new[] { "1", "2220", "2721", "31", "3527", "3590", "50", "56", "60", "643", "7", "8", "9" })
        {
            string body = unissued.PadRight(15, '4');
            yield return $"{body}{Enumerable.Range(0, 10).Single(digit => IsLuhn(body + digit))}";
        }
    }

    private static bool IsLuhn(string digits) =>
        digits.Reverse().Select(static (c, i) => i % 2 == 0 ? c - '0' : (c - '0') * 2).Sum(static value => (value / 10) + (value % 10)) % 10 == 0;

    /// <summary>One for every country that this list knows to be in the registry, with its length.</summary>
    private static IEnumerable<string> Ibans()
    {
        foreach (string country in "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SE24 SI19 SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20".Split(' '))
        {
            int length = int.Parse(country[2..], CultureInfo.InvariantCulture);
            string account = string.Concat(Enumerable.Range(0, length - 4).Select(static i => "0123456789ABCDEFGH"[i * 7 % 18]));
            BigInteger number = BigInteger.Parse(string.Concat((account + country[..2] + "00").Select(static c => char.IsDigit(c) ? c.ToString() : (c - 'A' + 10).ToString(CultureInfo.InvariantCulture))), CultureInfo.InvariantCulture);
            int check = 98 - (int)(number % 97);
            yield return $"«{country[..2]}{check:00}{account}»";
            yield return $"«{string.Join(' ', $"{country[..2]}{check:00}{account}".Chunk(4).Select(static part => new string(part)))}»";
            yield return $"{country[..2]}{(check + 1) % 100:00}{account}";
        }
    }

    private static IEnumerable<string> NhsNumbers()
    {
        foreach (int seed in Enumerable.Range(0, 20))
        {
            string body = ((400_000_000L + (seed * 13_579_131L)) % 1_000_000_000).ToString("000000000", CultureInfo.InvariantCulture);
            int sum = body.Select(static (c, i) => (c - '0') * (10 - i)).Sum();
            int check = (11 - (sum % 11)) % 11;
            if (check < 10)
            {
                yield return $"«{body[..3]} {body[3..6]} {body[6..]}{check}»";
                yield return $"{body[..3]} {body[3..6]} {body[6..]}{(check + 3) % 10}";
            }
        }
    }

    /// <summary>A number in some countries of every zone, and in none.</summary>
    private static IEnumerable<string> Phones()
    {
        foreach (string code in "7 20 27 30 31 34 39 44 49 51 55 61 64 65 81 82 86 90 91 98 212 234 254 353 358 370 380 420 502 593 675 692 852 880 886 961 971 972 994 998".Split(' '))
        {
            yield return $"«+{code} 234 567 89»";
            yield return $"«+{code}23456789»";
        }

        foreach (string code in "210 214 219 259 280 384 422  693 801 851 859 889 969 990 999".Split(' '))
        {
            yield return $"+{code} 234 567 89";
        }
    }
}
