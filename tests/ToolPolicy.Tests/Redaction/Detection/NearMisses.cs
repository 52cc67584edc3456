using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace ToolPolicy.Tests.Redaction.Detection;

/// <summary>Random texts that are full of secrets and of what nearly is one: rows of the tables, some with a character changed, put together with signs that matter.</summary>
internal sealed class NearMisses(int seed)
{
    private static readonly string[] Rows = [.. DetectorTables.All.Select(static row => row.Text)];
    private static readonly string[] Glue = [" ", " ", " ", "\n", ", ", "; ", "-", ".", ":", "=", "@", "/", "\"", "'", "(", ")", "", "é", "是", "”", " tel ", " ssn ", " nhs ", "://", "_", "|", "\u00a0", "\u200b", "\\n", "\\\"", "\\u0020"];
    private static readonly string Signs = "0123456789abcXYZ-._ @:=/()\"';,é是\u00ad\uff11\u2013\\";

    private readonly Random _random = new(seed);

    public string Next(int rows)
    {
        StringBuilder text = new();
        for (int i = 0; i < rows; i++)
        {
            text.Append(Changed(Rows[_random.Next(Rows.Length)])).Append(Glue[_random.Next(Glue.Length)]);
        }

        return text.ToString();
    }

    /// <summary>Cuts a text into pieces of random lengths, many of them short.</summary>
    public IEnumerable<byte[]> Cut(byte[] text)
    {
        for (int at = 0; at < text.Length;)
        {
            int length = Math.Min(_random.Next(4) == 0 ? _random.Next(200) : _random.Next(12), text.Length - at);
            yield return text[at..(at + length)];
            at += length;
        }
    }

    private string Changed(string row)
    {
        StringBuilder changed = new(row);
        for (int changes = _random.Next(3); changes > 0 && changed.Length > 1; changes--)
        {
            int at = _random.Next(changed.Length);
            char sign = Signs[_random.Next(Signs.Length)];
            if (char.IsSurrogate(changed[at]))
            {
                continue;
            }

            _ = _random.Next(4) switch
            {
                0 => changed.Insert(at, sign),
                1 => changed.Remove(at, 1),
                _ => changed.Replace(changed[at], sign, at, 1),
            };
        }

        return changed.ToString();
    }
}
