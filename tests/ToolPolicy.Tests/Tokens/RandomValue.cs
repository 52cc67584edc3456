using System;
using System.Collections.Generic;
using System.Linq;
using ToolPolicy.Obligations.Redaction;
using ToolPolicy.Rules;

namespace ToolPolicy.Tests.Tokens;

/// <summary>A random result: objects, arrays, dictionaries, numbers, and strings of every script, some of them sensitive.</summary>
internal sealed class RandomValue
{
    private static readonly SensitiveMark Erased = new("ssn");
    private static readonly SensitiveMark Partial = new("card", keepFirst: 2, keepLast: 2);

    private static readonly string[] Alphabets =
    [
        "abcdefghijklmnopqrstuvwxyz   ", "ABC xyz 0123456789 .,:;-_/", "\"\\\n\t\r\u0001\u2028{}[]:,", "\u4f60\u597d\u4e16\u754c\u3002\u65e5\u672c", "\u00e9\u00e8\u00fc\u00df \u0434\u0430", "\u27e6\u27e7cut:redacted ",
    ];

    private readonly string? _text;
    private readonly long _number;
    private readonly SensitiveMark? _mark;
    private readonly List<(string? Name, RandomValue Value)>? _items;
    private readonly bool _isDictionary;

    public RandomValue(Random random, int size, int depth = 0)
    {
        int kind = depth > 5 || size <= 1 ? random.Next(4, 8) : random.Next(8);
        if (kind < 4)
        {
            int count = random.Next(random.Next(4) == 0 ? Math.Min(size, 200) : 8);
            bool isArray = kind < 2;
            _isDictionary = kind == 3;
            _items = [.. Enumerable.Range(0, count).Select(i => (isArray ? null : $"{(char)('a' + random.Next(26))}{i}", new RandomValue(random, size / Math.Max(count, 1) * 2, depth + 1)))];
            return;
        }

        _number = random.NextInt64() >> random.Next(63);
        _mark = kind == 6 ? (random.Next(2) == 0 ? Erased : Partial) : null;
        _text = kind == 4 ? null : TextOf(random, random.Next(random.Next(6) == 0 ? 600 : 24));
    }

    /// <summary>Writes it as generated code does.</summary>
    public void Write(MaskingWriter writer)
    {
        if (_items is null)
        {
            WriteScalar(writer);
        }
        else if (_items.Count == 0 || _items[0].Name is null)
        {
            writer.StartArray();
            foreach ((string? _, RandomValue value) in _items)
            {
                if (!writer.Item())
                {
                    writer.Rest(_items);
                    break;
                }

                value.Write(writer);
            }

            writer.EndArray();
        }
        else
        {
            writer.StartObject();
            foreach ((string? name, RandomValue value) in _items)
            {
                if (_isDictionary && !writer.Entry())
                {
                    writer.RestOfEntries(_items);
                    break;
                }

                writer.Key(name!);
                value.Write(writer);
            }

            writer.EndObject();
        }
    }

    public static string TextOf(Random random, int length)
    {
        string alphabet = Alphabets[random.Next(Alphabets.Length)];
        return string.Concat(Enumerable.Range(0, length).Select(i => random.Next(40) == 0 ? "\ud83d\ude00" : random.Next(200) == 0 ? "\ud800" : alphabet[random.Next(alphabet.Length)].ToString()));
    }

    private void WriteScalar(MaskingWriter writer)
    {
        if (_mark is { KeepFirst: > 0 })
        {
            writer.Masked(_mark, _text);
        }
        else if (_mark is not null)
        {
            writer.Masked(_mark);
        }
        else if (_text is not null)
        {
            writer.Value(_text);
        }
        else
        {
            writer.Value(_number);
        }
    }
}
