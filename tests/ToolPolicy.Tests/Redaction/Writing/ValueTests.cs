using System;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;
using ToolPolicy.Obligations;
using ToolPolicy.Obligations.Redaction;
using Xunit;

namespace ToolPolicy.Tests.Redaction.Writing;

/// <summary>The exact bytes of every value: alone, and between two others.</summary>
public sealed class ValueTests
{
    private static readonly (Action<MaskingWriter> Write, string Json)[] Values =
    [
        (static w => w.Null(), "null"),
        (static w => w.Value(true), "true"),
        (static w => w.Value(false), "false"),
        (static w => w.Json("\"Name\""u8), "\"Name\""),
        (static w => w.Value('x'), "\"x\""),
        (static w => w.Value('"'), "\"\\\"\""),
        (static w => w.Value('\u27e6'), "\"\\u27e6\""),
        (static w => w.Value('\u00e9'), "\"\u00e9\""),
        (static w => w.Value('\ud800'), "\"\ufffd\""),
        (static w => w.Value(int.MinValue), "-2147483648"),
        (static w => w.Value(int.MaxValue), "2147483647"),
        (static w => w.Value((byte)255), "255"),
        (static w => w.Value((sbyte)-128), "-128"),
        (static w => w.Value(short.MinValue), "-32768"),
        (static w => w.Value(ushort.MaxValue), "65535"),
        (static w => w.Value(uint.MaxValue), "4294967295"),
        (static w => w.Value(long.MinValue), "-9223372036854775808"),
        (static w => w.Value(ulong.MaxValue), "18446744073709551615"),
        (static w => w.Value(Int128.MinValue), "-170141183460469231731687303715884105728"),
        (static w => w.Value(UInt128.MaxValue), "340282366920938463463374607431768211455"),
        (static w => w.Value(decimal.MinValue), "-79228162514264337593543950335"),
        (static w => w.Value(-0.0000000000000000000000000001m), "-0.0000000000000000000000000001"),
        (static w => w.Value(1.50m), "1.50"),
        (static w => w.Value(-1.7976931348623157E+308), "-1.7976931348623157E+308"),
        (static w => w.Value(0.1), "0.1"),
        (static w => w.Value(1.5f), "1.5"),
        (static w => w.Value(float.MinValue), "-3.4028235E+38"),
        (static w => w.Value((Half)0.5), "0.5"),
        (static w => w.Value(Half.MinValue), "-65500"),
        (static w => w.Value(Guid.Parse("a1b2c3d4-0000-4000-8000-00000000000f")), "\"a1b2c3d4-0000-4000-8000-00000000000f\""),
        (static w => w.Value(new DateTime(2026, 11, 28, 10, 30, 15, DateTimeKind.Unspecified)), "\"2026-11-28T10:30:15\""),
        (static w => w.Value(new DateTime(2026, 11, 28, 10, 30, 10, DateTimeKind.Utc)), "\"2026-11-28T10:30:10Z\""),
        (static w => w.Value(new DateTime(2026, 11, 28, 10, 30, 10, DateTimeKind.Utc).AddTicks(1_200_000)), "\"2026-11-28T10:30:10.12Z\""),
        (static w => w.Value(new DateTime(2026, 11, 28, 10, 30, 10).AddTicks(1_234_567)), "\"2026-11-28T10:30:10.1234567\""),
        (static w => w.Value(new DateTime(2026, 11, 28, 10, 30, 10).AddTicks(1)), "\"2026-11-28T10:30:10.0000001\""),
        (static w => w.Value(new DateTimeOffset(2026, 11, 28, 10, 30, 0, TimeSpan.FromMinutes(-570))), "\"2026-11-28T10:30:00-09:30\""),
        (static w => w.Value(new DateTimeOffset(2026, 11, 28, 10, 30, 0, TimeSpan.Zero).AddTicks(5_000_000)), "\"2026-11-28T10:30:00.5+00:00\""),
        (static w => w.Value(new DateOnly(2026, 11, 28)), "\"2026-11-28\""),
        (static w => w.Value(new TimeOnly(10, 30)), "\"10:30:00\""),
        (static w => w.Value(TimeOnly.MaxValue), "\"23:59:59.9999999\""),
        (static w => w.Value(TimeSpan.MinValue), "\"-10675199.02:48:05.4775808\""),
        (static w => w.Value(TimeSpan.FromSeconds(1)), "\"00:00:01\""),
        (static w => w.Value(new Uri("HTTPS://Example.com/a b")), "\"HTTPS://Example.com/a b\""),
        (static w => w.Value((Uri?)null), "null"),
        (static w => w.Value(new Version(1, 2, 3)), "\"1.2.3\""),
        (static w => w.Value((Version?)null), "null"),
        (static w => w.Value((string?)null), "null"),
        (static w => w.Value(""), "\"\""),
        (static w => w.Value("plain \u00e9 \u4f60 \ud83d\ude00"), "\"plain \u00e9 \u4f60 \ud83d\ude00\""),
        (static w => w.Value("half \ud83d"), "\"half \ufffd\""),
        (static w => w.Value("a\"b\\c\nd\re\tf\bg\fh\0\u007f\u0085\u2028\u2029\u27e6\u27e7</\ud800"), "\"a\\\"b\\\\c\\nd\\re\\tf\\bg\\fh\\u0000\\u007f\\u0085\\u2028\\u2029\\u27e6\u27e7</\ufffd\""),
        (static w => w.Value((byte[]?)null), "null"),
        (static w => w.Value((byte[])[]), "\"\""),
        (static w => w.Value((byte[])[1, 2, 3, 4]), "\"AQIDBA==\""),
        (static w => w.Value(new Memory<byte>([255, 254, 253])), "\"//79\""),
        (static w => w.Value(new ReadOnlyMemory<byte>([0, 0])), "\"AAA=\""),
        (static w => { w.StartArray(); w.EndArray(); }, "[]"),
        (static w => { w.StartObject(); w.EndObject(); }, "{}"),
        (static w => { w.StartObject(); w.Name("\"a\":"u8); w.Value(1); w.Name("\"b\":"u8); w.StartArray(); w.Value(2); w.Value(3); w.EndArray(); w.Key("c\n"); w.Null(); w.EndObject(); }, "{\"a\":1,\"b\":[2,3],\"c\\n\":null}"),
        (static w => { w.StartQuoted().Value(12); w.EndQuoted(); }, "\"12\""),
        (static w => { w.StartQuoted().Value(true); w.EndQuoted(); }, "\"true\""),
        (static w => { w.StartQuoted().Value("x"); w.EndQuoted(); }, "\"x\""),
        (static w => { w.StartObject(); w.StartKey(); w.Value(7); w.EndKey(); w.Value(8); w.StartKey(); w.Value("y"); w.EndKey(); w.Value(9); w.Key("z"); w.Value(10); w.EndObject(); }, "{\"7\":8,\"y\":9,\"z\":10}"),
    ];

    public static TheoryData<int> Rows => [.. Enumerable.Range(0, Values.Length)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_value_is_written_to_the_byte(int row)
    {
        (Action<MaskingWriter> write, string json) = Values[row];
        Assert.Equal(new Wrote(json, IsText: false, 0, 0, LeftSomethingOut: false), Wrote.By(write));
        Assert.Equal(json, Wrote.Between(write));

        // Wherever in the buffer: what is written before it ends near the end of the first kilobyte.
        for (int before = 1024 - Encoding.UTF8.GetByteCount(json) - 16; before < 1024; before++)
        {
            byte[] filler = new byte[before];
            MaskingWriter writer = new();
            writer.StartArray();
            writer.Json(filler);
            write(writer);
            writer.Null();
            writer.EndArray();
            Assert.Equal($"[{Encoding.UTF8.GetString(filler)},{json},null]", Encoding.UTF8.GetString(writer.Written));
        }
    }

    [Fact]
    public void Every_character_is_escaped_or_written_as_it_is()
    {
        foreach (char[] some in Enumerable.Range(0, char.MaxValue + 1).Select(static c => (char)c).Chunk(4096))
        {
            string json = Wrote.By(writer =>
            {
                writer.StartArray();
                foreach (char c in some)
                {
                    writer.Value(c.ToString());
                    writer.Value(c);
                }

                writer.EndArray();
            }).Text;
            Assert.Equal($"[{string.Join(',', some.Select(static c => $"\"{Escaped(c)}\",\"{Escaped(c)}\""))}]", json);
            Assert.Equal(some.SelectMany(static c => new[] { c, c }).Select(static c => char.IsSurrogate(c) ? "\ufffd" : c.ToString()), JsonSerializer.Deserialize<string[]>(json));
        }
    }

    private static string Escaped(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        '\b' => "\\b",
        '\f' => "\\f",
        < ' ' or '\u007f' or '\u0085' or '\u2028' or '\u2029' or '\u27e6' => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
        _ => char.IsSurrogate(c) ? "\ufffd" : c.ToString(),
    };

    [Fact]
    public void What_is_no_number_is_not_shown()
    {
        foreach (double number in new[] { double.NaN, double.PositiveInfinity, double.NegativeInfinity })
        {
            foreach (Action<MaskingWriter> write in new Action<MaskingWriter>[] { writer => writer.Value(number), writer => writer.Value((float)number), writer => writer.Value((Half)number) })
            {
                Assert.Equal("a number is not finite", Assert.Throws<ResultNotShownException>(() => Wrote.By(write)).Message);
            }
        }
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void Nesting_ends_at_64(int depth, bool isShown)
    {
        void Write(MaskingWriter writer)
        {
            for (int i = 0; i < depth; i++)
            {
                writer.StartArray();
            }

            for (int i = 0; i < depth; i++)
            {
                writer.EndArray();
            }
        }

        if (isShown)
        {
            Assert.Equal(new string('[', depth) + new string(']', depth), Wrote.By(Write).Text);
        }
        else
        {
            Assert.Equal("the result is nested too deeply", Assert.Throws<ResultNotShownException>(() => Wrote.By(Write)).Message);
        }

        // Side by side is not nested.
        Assert.Equal(301, Wrote.By(static writer =>
        {
            writer.StartArray();
            for (int i = 0; i < 100; i++)
            {
                writer.StartObject();
                writer.EndObject();
            }

            writer.EndArray();
        }).Text.Length);
    }

    [Fact]
    public void A_result_of_64_mebibytes_is_written_and_no_more()
    {
        const int Most = 64 * 1024 * 1024;
        byte[] large = new byte[Most];
        MaskingWriter writer = MaskingWriter.Rent(Wrote.Pseudonyms, null);
        writer.Json(large);
        writer.EndArray();
        Assert.Equal(Most + 1, writer.Written.Length);
        Assert.Equal("the result is too large", Assert.Throws<ResultNotShownException>(writer.EndArray).Message);
    }

    [Fact]
    public void A_large_buffer_is_let_go_and_a_small_one_is_kept()
    {
        // The sizes of the buffer double from 1 KiB.
        Assert.InRange(Allocated(64 * 1024), 0, 1024);
        Assert.InRange(Allocated(256 * 1024), 0, 1024);
        Assert.InRange(Allocated((256 * 1024) + 1), 256 * 1024, 1024 * 1024);
    }

    /// <summary>What the second result of a length costs.</summary>
    private static long Allocated(int length)
    {
        byte[] json = new byte[length];
        long before = 0;
        for (int i = 0; i < 2; i++)
        {
            MaskingWriter writer = MaskingWriter.Rent(Wrote.Pseudonyms, null);
            before = GC.GetAllocatedBytesForCurrentThread();
            writer.Json(json);
            writer.Return();
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    [Fact]
    public void A_writer_that_is_given_back_remembers_nothing()
    {
        MaskingWriter writer = MaskingWriter.Rent(Wrote.Pseudonyms, "session");
        writer.LookFor(Detectors.All, new([new SensitivePattern("x", new System.Text.RegularExpressions.Regex("x", System.Text.RegularExpressions.RegexOptions.NonBacktracking))]));
        writer.Limit(TokenCounter.Estimate, 32, showTotal: true);
        writer.StartArray();
        writer.StartObject();
        writer.Masked(new Rules.SensitiveMark("id"));
        byte[] written = writer.Written.ToArray();
        writer.Return();
        Assert.Equal((0, 0, false, 0, false), (writer.Written.Length, writer.MaskedCount, writer.IsText, writer.TextLength, writer.LeftSomethingOut));
        MaskingWriter again = MaskingWriter.Rent(Wrote.Pseudonyms, null);
        Assert.Same(writer, again);
        Assert.Same(writer.EveryDetector, Obligations.Redaction.Detection.DetectorSet.Of(Detectors.None));
        Assert.Equal(int.MaxValue, again.AskAt);
        Assert.True(again.MasksWhileReading);

        // The buffer holds nothing of what was written.
        again.Json(""u8);
        Assert.DoesNotContain(written[^3], System.Runtime.InteropServices.MemoryMarshal.CreateReadOnlySpan(ref System.Runtime.InteropServices.MemoryMarshal.GetReference(again.Written), written.Length).ToArray());

        // A second one is another while the first is not back.
        MaskingWriter other = MaskingWriter.Rent(Wrote.Pseudonyms, null);
        Assert.NotSame(again, other);
        other.Value("a@example.com");
        Assert.Equal("\"a@example.com\"", Encoding.UTF8.GetString(other.Written));
        other.Return();
        again.Return();
    }
}
