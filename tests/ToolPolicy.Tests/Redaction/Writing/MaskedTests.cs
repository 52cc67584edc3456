using System;
using System.Buffers;
using System.Linq;
using System.Text;
using ToolPolicy.Obligations.Redaction;
using ToolPolicy.Rules;
using Xunit;

namespace ToolPolicy.Tests.Redaction.Writing;

/// <summary>The exact bytes of everything that stands for a sensitive value: inside a document, and as the whole result.</summary>
public sealed class MaskedTests
{
    private static readonly SensitiveMark Unnamed = new();
    private static readonly SensitiveMark Id = new("id");
    private static readonly SensitiveMark Ends = new("id", keepFirst: 2, keepLast: 3);
    private static readonly SensitiveMark First = new("id", keepFirst: 1);
    private static readonly SensitiveMark Last = new("id", keepLast: 1);
    private static readonly SensitiveMark Hash = new("id", ToolPolicy.Redaction.Hash);
    private static readonly SensitiveMark UnnamedHash = new(null, ToolPolicy.Redaction.Hash);

    private static readonly (Action<MaskingWriter> Write, string Shown)[] Values =
    [
        (static w => w.Masked(Unnamed), "\u27e6redacted\u27e7"),
        (static w => w.Masked(Id), "\u27e6redacted:id\u27e7"),
        (static w => w.Masked(Id, "secret"), "\u27e6redacted:id\u27e7"),
        (static w => w.Masked(Id, (string?)null), "\u27e6redacted:id\u27e7"),
        (static w => w.Masked(Ends, "1234567890"), "12\u27e6redacted:id\u27e7890"),
        (static w => w.Masked(Ends, "123456789"), "\u27e6redacted:id\u27e7"),
        (static w => w.Masked(Ends, null), "\u27e6redacted:id\u27e7"),
        (static w => w.Masked(First, "ab"), "a\u27e6redacted:id\u27e7"),
        (static w => w.Masked(First, "a"), "\u27e6redacted:id\u27e7"),
        (static w => w.Masked(Last, "ab"), "\u27e6redacted:id\u27e7b"),
        (static w => w.Masked(First, "\ud83d\ude00\ud83d\ude01"), "\ud83d\ude00\u27e6redacted:id\u27e7"),
        (static w => w.Masked(Last, "\ud83d\ude00\ud83d\ude01"), "\u27e6redacted:id\u27e7\ud83d\ude01"),
        (static w => w.Masked(First, "\ud83d\ude00"), "\u27e6redacted:id\u27e7"),
        (static w => w.Masked(Hash, "secret"), $"\u27e6id#{Wrote.Pseudonyms.Of("secret", "id", null)}\u27e7"),
        (static w => w.Masked(UnnamedHash, "secret"), $"\u27e6hash#{Wrote.Pseudonyms.Of("secret", null, null)}\u27e7"),
        (static w => w.Masked(Hash, (string?)null), "\u27e6redacted:id\u27e7"),
        (static w => w.Masked(Hash, 12.5m), $"\u27e6id#{Wrote.Pseudonyms.Of("12.5", "id", null)}\u27e7"),
        (static w => w.Masked(Hash, (decimal?)12.5m), $"\u27e6id#{Wrote.Pseudonyms.Of("12.5", "id", null)}\u27e7"),
        (static w => w.Masked(Hash, (int?)null), "\u27e6redacted:id\u27e7"),
    ];

    public static TheoryData<int> Rows => [.. Enumerable.Range(0, Values.Length)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_mask_is_written_to_the_byte(int row)
    {
        (Action<MaskingWriter> write, string shown) = Values[row];
        Assert.Equal(new Wrote(shown, IsText: true, 1, 0, LeftSomethingOut: false), Wrote.By(write));
        Assert.Equal($"\"{shown}\"", Wrote.Between(write));
        Assert.Equal(new Wrote($"[\"{shown}\",\"{shown}\"]", IsText: false, 2, 0, LeftSomethingOut: false), Wrote.By(writer =>
        {
            writer.StartArray();
            write(writer);
            write(writer);
            writer.EndArray();
        }));
    }

    [Fact]
    public void A_placeholder_names_its_kind_where_there_is_one()
    {
        Assert.Equal("\u27e6redacted\u27e7", Placeholder.Erased(null));
        Assert.Equal("\u27e6redacted:ssn\u27e7", Placeholder.Erased("ssn"));
    }

    [Fact]
    public void What_is_let_through_is_escaped_as_data_is()
    {
        SensitiveMark two = new("id", keepFirst: 1, keepLast: 1);
        Assert.Equal("\"\\u27e6\u27e6redacted:id\u27e7\\\"\"", Wrote.Between(writer => writer.Masked(two, "\u27e6ab\"")));
        Assert.Equal("\\u27e6\u27e6redacted:id\u27e7\"", Wrote.By(writer => writer.Masked(two, "\u27e6ab\"")).Text);
        Assert.Equal("{\"\\n\u27e6redacted:id 4\u27e7\\t\":1,\"b\":2}", Wrote.By(writer =>
        {
            writer.StartObject();
            writer.MaskedKey(two, 4, "\nab\t");
            writer.Value(1);
            writer.Key("b");
            writer.Value(2);
            writer.EndObject();
        }).Text);
    }

    [Fact]
    public void Pseudonyms_are_of_the_session()
    {
        Assert.Equal($"\u27e6id#{Wrote.Pseudonyms.Of("secret", "id", "s")}\u27e7", Wrote.By(static writer => writer.Masked(Hash, "secret"), session: "s").Text);
        Assert.NotEqual(Wrote.Pseudonyms.Of("secret", "id", null), Wrote.Pseudonyms.Of("secret", "id", "s"));
    }

    [Fact]
    public void Keys_get_their_positions_or_their_pseudonyms()
    {
        Wrote wrote = Wrote.By(static writer =>
        {
            writer.StartObject();
            writer.MaskedKey(Id, 1);
            writer.Value(1);
            writer.MaskedKey(Unnamed, 2, "secret");
            writer.StartArray();
            writer.EndArray();
            writer.MaskedKey(Ends, 3, "1234567890");
            writer.Null();
            writer.MaskedKey(Hash, 4, "secret");
            writer.Value(4);
            writer.MaskedKey(Hash, 5, 12.5m);
            writer.Value(5);
            writer.MaskedKey(Last, 6, 1234);
            writer.Value(6);
            writer.EndObject();
        });
        string hash = Wrote.Pseudonyms.Of("secret", "id", null);
        string number = Wrote.Pseudonyms.Of("12.5", "id", null);
        Assert.Equal(
            $"{{\"\u27e6redacted:id 1\u27e7\":1,\"\u27e6redacted 2\u27e7\":[],\"12\u27e6redacted:id 3\u27e7890\":null,\"\u27e6id#{hash}\u27e7\":4,\"\u27e6id#{number}\u27e7\":5,\"\u27e6redacted:id 6\u27e74\":6}}", wrote.Text);
        Assert.Equal(6, wrote.Masked);
        Assert.False(wrote.IsText);
    }

    [Fact]
    public void Never_more_than_half_is_let_through()
    {
        foreach (int first in Enumerable.Range(0, 5))
        {
            foreach (int last in Enumerable.Range(0, 5))
            {
                for (int length = 0; length < 20; length++)
                {
                    string value = string.Concat(Enumerable.Range(0, length).Select(static i => i % 3 == 0 ? char.ConvertFromUtf32(0x1f600 + i) : ((char)('a' + i)).ToString()));
                    PartialText.Split(value, first, last, out ReadOnlySpan<char> start, out ReadOnlySpan<char> end);
                    string[] runes = [.. value.EnumerateRunes().Select(static rune => rune.ToString())];
                    bool isShown = length >= 2 * (first + last);
                    Assert.Equal(isShown ? string.Concat(runes[..first]) : "", start.ToString());
                    Assert.Equal(isShown ? string.Concat(runes[(length - last)..]) : "", end.ToString());
                }
            }
        }
    }

    [Fact]
    public void A_pattern_is_of_a_legal_kind_and_ends()
    {
        System.Text.RegularExpressions.Regex linear = new("a", System.Text.RegularExpressions.RegexOptions.NonBacktracking);
        System.Text.RegularExpressions.Regex timed = new("a", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));
        Assert.Equal(("x", linear), (new SensitivePattern("x", linear).Kind, new SensitivePattern("x", linear).Regex));
        Assert.Same(timed, new SensitivePattern("x", timed).Regex);
        Assert.Throws<ArgumentNullException>("kind", () => new SensitivePattern(null!, linear));
        Assert.Throws<ArgumentNullException>("regex", static () => new SensitivePattern("x", null!));
        Assert.Throws<ArgumentException>("kind", () => new SensitivePattern("not legal!", linear));
        Assert.StartsWith(
            "a pattern is NonBacktracking or has a time limit",
            Assert.Throws<ArgumentException>("regex", static () => new SensitivePattern("x", new System.Text.RegularExpressions.Regex("a"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_of_a_value_stays_behind_in_the_pool()
    {
        string value = new('s', 1000);
        byte[] pooled = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(value.Length));
        ArrayPool<byte>.Shared.Return(pooled);
        Wrote.Pseudonyms.Of(value, "id", null);
        byte[] again = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(value.Length));
        Assert.Same(pooled, again);
        Assert.DoesNotContain((byte)'s', again);
        ArrayPool<byte>.Shared.Return(again);
    }

    [Fact]
    public void Pseudonyms_of_logs_stay_the_same_within_a_process_and_a_key_is_copied()
    {
        Assert.Equal(Pseudonyms.OfLogs.Of("a", "b", null), Pseudonyms.OfLogs.Of("a", "b", null));
        Assert.NotEqual(Pseudonyms.OfLogs.Of("a", "b", null), new Pseudonyms(null).Of("a", "b", null));
        byte[] key = new byte[32];
        Pseudonyms pseudonyms = new(key);
        key[0] = 1;
        Assert.Equal(Wrote.Pseudonyms.Of("a", "id", null), pseudonyms.Of("a", "id", null));
    }
}
