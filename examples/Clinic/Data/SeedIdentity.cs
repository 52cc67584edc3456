using System;
using System.Globalization;

namespace Clinic;

/// <summary>Numbers and addresses that look real and can belong to nobody.</summary>
internal static class SeedIdentity
{
    private static readonly int[] AreaCodes = [212, 303, 312, 415, 503, 512, 617, 713, 802, 919];

    public static string Mrn(int number) => string.Create(CultureInfo.InvariantCulture, $"MRN-{number:D5}");

    public static int NumberOf(string mrn) => int.Parse(mrn.AsSpan(4), CultureInfo.InvariantCulture);

    public static string Invoice(int number) => string.Create(CultureInfo.InvariantCulture, $"INV-{number:D5}");

    public static string Iso(DateOnly date) => date.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>
    /// No social security number has an area of 900 to 999. Taxpayer numbers do, but their middle digits begin at 50; these end at 49, so that they are neither.
    /// </summary>
    public static string Ssn(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{900 + (number % 100)}-{1 + (number / 100 % 49):D2}-{1 + (number * 7919L % 9999):D4}");

    /// <summary>555-0100 to 555-0199 are reserved for fiction in every area of North America.</summary>
    public static string Phone(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"({AreaCodes[number % AreaCodes.Length]}) 555-01{number / AreaCodes.Length % 100:D2}");

    /// <summary>example.org is reserved for examples (RFC 2606).</summary>
    public static string Email(string name, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{name.ToLowerInvariant().Replace(' ', '.')}.{number}@example.org");

    public static string Account(int number) => string.Create(CultureInfo.InvariantCulture, $"ACC-{(number * 104_729L % 9_999_991):D7}");
}
