using System;
using System.Linq;

namespace ToolPolicy.Tests.Tokens;

/// <summary>Random JSON as the masking writer writes it: without white space, with placeholders, and with markers where it was cut while it was written.</summary>
internal static class RandomJson
{
    private static readonly string[] Units =
    [
        "a", "Word ", "\u00e9", "\u07ff", "\u0905", "\u4f60", "\uffe6", "\ud83d\ude00", "\\n", "\\\"", "\\\\", "\\u00e9", "\\u1801", "\\ud83d\\ude00", "\\u27e6cut\u27e7", "\u27e6redacted:ssn\u27e7", "\u007f",
    ];

    public static string Of(Random random, int depth = 0) => random.Next(depth > 3 ? 4 : 9) switch
    {
        0 => random.Next(-20, 2000).ToString(System.Globalization.CultureInfo.InvariantCulture),
        1 => random.Next(3) switch { 0 => "true", 1 => "null", _ => "1.5e-7" },
        2 => Text(random, random.Next(6)),
        3 => Text(random, random.Next(60)),
        4 or 5 or 6 => Array(random, depth),
        _ => Object(random, depth),
    };

    public static string Text(Random random, int length) => $"\"{string.Concat(Enumerable.Range(0, length).Select(_ => Units[random.Next(Units.Length)]))}\"";

    private static string Array(Random random, int depth)
    {
        int count = random.Next(4) switch { 0 => random.Next(60), 1 => random.Next(3), _ => random.Next(8) };
        return $"[{string.Join(',', [.. Enumerable.Range(0, count).Select(_ => Of(random, depth + 1)), .. Marker(random, count).Select(static marker => $"\"{marker}\"")])}]";
    }

    private static string Object(Random random, int depth)
    {
        int count = random.Next(6) switch { 0 => 60 + random.Next(12), 1 => random.Next(2), _ => random.Next(6) };
        string prefix = random.Next(8) == 0 ? new string('k', random.Next(90)) : "m";
        return $"{{{string.Join(',', [.. Enumerable.Range(0, count).Select(i => $"\"{prefix}{i}\":{(count > 20 ? Small(random) : Of(random, depth + 1))}"), .. Marker(random, count).Select(static marker => $"\"{marker}\":null")])}}}";
    }

    private static string Small(Random random) => random.Next(3) == 0 ? "[1,2]" : random.Next(100).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string[] Marker(Random random, int count) =>
        random.Next(12) switch { 0 => ["\u27e6cut\u27e7"], 1 => [$"\u27e6cut: {count} of {count + random.Next(200)}\u27e7"], _ => [] };
}
