using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using ToolPolicy.Obligations.Redaction;
using Xunit;

namespace ToolPolicy.Tests.Redaction.Writing;

/// <summary>Collections are written only as far as their cap could show them, and say so.</summary>
public sealed class LimitTests
{
    [Fact]
    public void An_array_ends_where_no_more_of_it_could_be_shown()
    {
        int[] numbers = [.. Enumerable.Range(1000, 5000)];
        Wrote wrote = Wrote.By(writer => Write(writer, numbers), cap: 32);

        // It is asked at 512 bytes, of which a counter of bytes lets 32 through: 19 bytes of numbers beside the marker.
        Assert.Matches("^\\[(\\d{4},)+\"\u27e6cut\u27e7\"\\]$", wrote.Text);
        Assert.True(wrote.LeftSomethingOut);
        Wrote bytes = Wrote.By(writer => Write(writer, numbers), cap: 32, counter: TokenCounter.From(Encoding.UTF8.GetByteCount));
        Assert.Equal("[" + string.Concat(numbers[..103].Select(static number => $"{number},")) + "\"\u27e6cut\u27e7\"]", bytes.Text);
        Wrote told = Wrote.By(writer => Write(writer, numbers), cap: 32, showTotal: true, counter: TokenCounter.From(Encoding.UTF8.GetByteCount));
        Assert.Equal("[" + string.Concat(numbers[..103].Select(static number => $"{number},")) + "\"\u27e6cut: 103 of 5000\u27e7\"]", told.Text);
    }

    [Fact]
    public void A_later_array_gets_only_as_many_as_could_be_shown()
    {
        int[] numbers = [.. Enumerable.Range(1000, 5000)];
        string text = Wrote.By(writer =>
        {
            writer.StartArray();
            writer.Item();
            Write(writer, numbers);
            writer.Item();
            Write(writer, numbers);
            writer.EndArray();
        }, cap: 32, counter: TokenCounter.From(Encoding.UTF8.GetByteCount)).Text;
        string second = text[(text.IndexOf("],[", StringComparison.Ordinal) + 2)..^1];
        Assert.Matches("^\\[(1\\d{3},)+\"\u27e6cut\u27e7\"\\]$", second);
        Assert.InRange(second.Length, 20, 120);
    }

    [Fact]
    public void A_dictionary_keeps_at_least_64_entries()
    {
        Dictionary<string, int> entries = Enumerable.Range(0, 5000).ToDictionary(static i => $"key{i:0000}", static i => i % 10);
        string text = Wrote.By(writer => Write(writer, entries), cap: 32, counter: TokenCounter.From(Encoding.UTF8.GetByteCount)).Text;
        Assert.Equal("{" + string.Concat(entries.Take(64).Select(static entry => $"\"{entry.Key}\":{entry.Value},")) + "\"\u27e6cut\u27e7\":null}", text);
        string told = Wrote.By(writer => Write(writer, entries), cap: 32, showTotal: true, counter: TokenCounter.From(Encoding.UTF8.GetByteCount)).Text;
        Assert.EndsWith(",\"\u27e6cut: 64 of 5000\u27e7\":null}", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_rest_is_counted_only_when_asked_and_never_enumerated(bool showTotal)
    {
        string Rest<T>(IEnumerable<T>? all) => Wrote.By(writer =>
        {
            writer.StartArray();
            writer.Item();
            writer.Value(1);
            writer.Item();
            writer.Rest(all);
            writer.Value(2);
            writer.EndArray();
        }, cap: 32, showTotal: showTotal).Text;
        Assert.Equal(showTotal ? "[1,\"\u27e6cut: 1 of 9\u27e7\",2]" : "[1,\"\u27e6cut\u27e7\",2]", Rest(new int[9]));
        Assert.Equal(showTotal ? "[1,\"\u27e6cut: 1 of 8\u27e7\",2]" : "[1,\"\u27e6cut\u27e7\",2]", Rest(new Counted(8)));
        Assert.Equal(showTotal ? "[1,\"\u27e6cut: 1 of 0\u27e7\",2]" : "[1,\"\u27e6cut\u27e7\",2]", Rest(Array.Empty<int>()));
        Assert.Equal("[1,\"\u27e6cut\u27e7\",2]", Rest(Never()));
        Assert.Equal("[1,\"\u27e6cut\u27e7\",2]", Rest<int>(null));
    }

    [Fact]
    public void What_fits_is_written_to_its_end()
    {
        int[] numbers = [.. Enumerable.Range(1000, 5000)];
        Wrote wrote = Wrote.By(writer => Write(writer, numbers), cap: 100, counter: TokenCounter.From(static text => text.Length / 1000));
        Assert.False(wrote.LeftSomethingOut);
        Assert.Equal(25_001, wrote.Text.Length);
        Assert.Equal(25_001, Wrote.By(writer => Write(writer, numbers)).Text.Length);
    }

    [Fact]
    public void How_often_it_is_asked_follows_the_length()
    {
        int[] numbers = [.. Enumerable.Range(1000, 5000)];
        List<int> asked = [];
        Wrote.By(writer => Write(writer, numbers), cap: 100, counter: TokenCounter.From(text =>
        {
            asked.Add(text.Length);
            return text.Length / 1000;
        }));
        Assert.Equal([800, 1600, 3200, 6400, 12_800], asked.Select(static length => length / 100 * 100));

        // Entries of twelve bytes: the 46th ends at the very length.
        asked.Clear();
        Dictionary<string, int> entries = Enumerable.Range(0, 5000).ToDictionary(static i => $"key{i:0000}", static i => i % 10);
        Wrote.By(writer => Write(writer, entries), cap: 69, counter: TokenCounter.From(text =>
        {
            asked.Add(text.Length);
            return text.Length / 1000;
        }));
        Assert.Equal([552, 1104, 2208, 4416, 8832], asked.Take(5));
    }

    [Fact]
    public void What_is_repeated_is_masked_before_it_is_asked()
    {
        string[] strings = [.. Enumerable.Range(0, 400).Select(static i => $"secret {i}")];
        List<string> asked = [];
        Wrote.By(writer =>
        {
            writer.StartArray();
            foreach (string text in strings)
            {
                if (!writer.Item())
                {
                    break;
                }

                writer.Value(text);
            }

            writer.EndArray();
        }, echoes: EchoedResultTests.Echoes("secret"), cap: 100, counter: TokenCounter.From(text =>
        {
            asked.Add(text);
            return 1;
        }));
        Assert.NotEmpty(asked);
        Assert.All(asked, static text => Assert.DoesNotContain("secret", text, StringComparison.Ordinal));
    }

    private static void Write(MaskingWriter writer, IReadOnlyCollection<int> numbers)
    {
        writer.StartArray();
        foreach (int number in numbers)
        {
            if (!writer.Item())
            {
                writer.Rest(numbers);
                break;
            }

            writer.Value(number);
        }

        writer.EndArray();
    }

    private static void Write(MaskingWriter writer, Dictionary<string, int> entries)
    {
        writer.StartObject();
        foreach ((string key, int value) in entries)
        {
            if (!writer.Entry())
            {
                writer.RestOfEntries(entries);
                break;
            }

            writer.Key(key);
            writer.Value(value);
        }

        writer.EndObject();
    }

    private static IEnumerable<int> Never()
    {
        if (DateTime.MinValue.Ticks == 0)
        {
            throw new InvalidOperationException("enumerated");
        }

        yield break;
    }

    private sealed class Counted(int count) : IReadOnlyCollection<int>
    {
        public int Count => count;

        public IEnumerator<int> GetEnumerator() => throw new InvalidOperationException("enumerated");

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
