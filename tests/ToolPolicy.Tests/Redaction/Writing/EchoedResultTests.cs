using System;
using System.Linq;
using System.Text;
using ToolPolicy.Obligations;
using ToolPolicy.Obligations.Redaction;
using ToolPolicy.Obligations.Redaction.Detection;
using Xunit;

namespace ToolPolicy.Tests.Redaction.Writing;

/// <summary>A result that repeats a sensitive argument, to the byte: in documents, in plain text, in one string alone, beside what detectors find.</summary>
public sealed class EchoedResultTests
{
    private const string X = "\u27e6redacted:x\u27e7";
    private const string Email = "\u27e6redacted:email\u27e7";

    [Fact]
    public void Strings_numbers_and_keys_of_a_document_are_masked_and_the_names_of_members_are_not()
    {
        Wrote wrote = Wrote.By(static writer =>
        {
            writer.StartObject();
            writer.Name("\"secret\":"u8);
            writer.Value("a secret, SECRET");
            writer.Name("\"n\":"u8);
            writer.Value(-4711);
            writer.Name("\"half\":"u8);
            writer.Value(4711.5);
            writer.Name("\"list\":"u8);
            writer.StartArray();
            writer.Value(4711);
            writer.Value(4712);
            writer.Value(0.5);
            writer.Value(9);
            writer.Value("se\ncret");
            writer.Value("\\\"secret\"");
            writer.Json("secret"u8);
            writer.EndArray();
            writer.Key("secret");
            writer.Value(true);
            writer.StartKey();
            writer.Value(4711);
            writer.EndKey();
            writer.Null();
            writer.Key("other");
            writer.Value(4711);
            writer.EndObject();
            writer.MaskEchoes();
        }, echoes: Echoes("secret", "4711", "0.5", "9"));
        Assert.Equal(
            $$"""{"secret":"a {{X}}, {{X}}","n":"{{X}}","half":"{{X}}","list":["{{X}}",4712,"{{X}}","{{X}}","{{X}}","\\\"{{X}}\"",secret],"{{Numbered(1)}}":true,"{{Numbered(2)}}":null,"other":"{{X}}"}""", wrote.Text);
        Assert.Equal(12, wrote.Masked);
        Assert.Equal(0, wrote.Length);
    }

    [Fact]
    public void In_plain_text_a_backslash_is_a_backslash()
    {
        Wrote wrote = Wrote.By(static writer =>
        {
            writer.Text("\u27e6 \\u0073ecret");
            writer.MaskEchoes();
        }, echoes: Echoes("secret"));
        Assert.Equal("\\u27e6 \\u0073ecret", wrote.Text);
        Assert.Equal(0, wrote.Masked);
    }

    [Fact]
    public void What_was_looked_at_is_not_looked_at_again_and_what_comes_later_is()
    {
        Wrote wrote = Wrote.By(static writer =>
        {
            writer.StartArray();
            writer.Value("secret");
            writer.MaskEchoes();
            writer.MaskEchoes();
            writer.StartObject();
            writer.Key("secret");
            writer.Value("secret");
            writer.MaskEchoes();
            writer.Name("\"secret\":"u8);
            writer.Value("redacted");
            writer.Key("secret");
            writer.Value(1);
            writer.EndObject();
            writer.EndArray();
            writer.MaskEchoes();
        }, echoes: Echoes("secret", "redacted"));
        Assert.Equal($$"""["{{X}}",{"{{Numbered(1)}}":"{{X}}","secret":"{{X}}","{{Numbered(2)}}":1}]""", wrote.Text);
        Assert.Equal(5, wrote.Masked);
    }

    [Theory]
    [InlineData("say secret!", "say " + X + "!", 1)]
    [InlineData("\u27e6 secret \u27e7", "\\u27e6 " + X + " \u27e7", 1)]
    [InlineData("se\\ncret", "se\\ncret", 0)]
    [InlineData("s\u27e6ecret or s\u27e6e\u27e7cret", X + " or " + X, 2)]
    [InlineData("\u27e6nothing", "\\u27e6nothing", 0)]
    [InlineData("nothing \ud83d\ude00", "nothing \ud83d\ude00", 0)]
    [InlineData("\ud83d\ude00 secret", "\ud83d\ude00 " + X, 1)]
    public void Plain_text_is_masked(string text, string shown, int masked)
    {
        Wrote wrote = Wrote.By(writer =>
        {
            writer.Text(text);
            writer.MaskEchoes();
        }, echoes: Echoes("secret"));
        Assert.Equal(new Wrote(shown, IsText: true, masked, masked > 0 ? shown.Length : text.Length, LeftSomethingOut: false), wrote);
    }

    [Fact]
    public void A_text_in_which_nothing_is_repeated_stays_what_it_was()
    {
        string half = new(['h', 'a', 'l', 'f', ' ', '\ud83d']);
        Assert.Equal(half, Wrote.By(writer =>
        {
            writer.Text(half);
            writer.MaskEchoes();
        }, echoes: Echoes("secret")).Text);
    }

    [Fact]
    public void What_a_mask_lets_through_is_masked_where_it_repeats_an_argument()
    {
        Wrote wrote = Wrote.By(static writer =>
        {
            writer.Masked(new Rules.SensitiveMark("id", keepFirst: 4), "1234567890");
            writer.MaskEchoes();
        }, echoes: Echoes("1234"));
        Assert.Equal(X + "\u27e6redacted:id\u27e7", wrote.Text);
        Assert.Equal(wrote.Text.Length, wrote.Length);
    }

    [Fact]
    public void A_number_or_a_string_alone_and_a_document_without_keys_are_masked()
    {
        string Of(Action<MaskingWriter> write) => Wrote.By(writer =>
        {
            write(writer);
            writer.MaskEchoes();
        }, echoes: Echoes("secret", "4711")).Text;
        Assert.Equal($"\"{X}\"", Of(static writer => writer.Value(4711)));
        Assert.Equal($"\"{X}\"", Of(static writer => writer.Value("secret")));
        Assert.Equal("4712", Of(static writer => writer.Value(4712)));
        Assert.Equal("{\"secret\":1}", Of(static writer =>
        {
            writer.StartObject();
            writer.Name("\"secret\":"u8);
            writer.Value(1);
            writer.EndObject();
        }));
    }

    [Fact]
    public void Where_a_key_stood_before_it_was_masked_no_name_is_taken_for_one()
    {
        const string Longest = "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz";
        for (int filler = 0; filler < 60; filler++)
        {
            string text = Wrote.By(writer =>
            {
                writer.StartArray();
                writer.Value(Longest);
                writer.StartObject();
                writer.Key("x");
                writer.Value(1);
                writer.EndObject();
                writer.MaskEchoes();
                writer.Value(new string('.', filler));
                writer.StartObject();
                writer.Name("\"abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz\":"u8);
                writer.Value(2);
                writer.EndObject();
                writer.EndArray();
                writer.MaskEchoes();
            }, echoes: Echoes(Longest)).Text;
            Assert.EndsWith($",{{\"{Longest}\":2}}]", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_text_of_unknown_length_stays_one()
    {
        Assert.Equal(new Wrote(X, IsText: true, 1, -1, LeftSomethingOut: false), Wrote.By(static writer =>
        {
            writer.Text("secret", isOfKnownLength: false);
            writer.MaskEchoes();
        }, echoes: Echoes("secret")));
    }

    [Fact]
    public void A_mask_that_stands_alone_says_nothing_that_could_be_repeated()
    {
        Wrote wrote = Wrote.By(static writer =>
        {
            writer.Masked(new Rules.SensitiveMark("secret"));
            writer.MaskEchoes();
        }, echoes: Echoes("secret"));
        Assert.Equal("\u27e6redacted:secret\u27e7", wrote.Text);
    }

    [Theory]
    [InlineData("mail a@example.com", "a@example.com", "mail " + X)]
    [InlineData("mail a@example.com, secret", "secret", "mail " + Email + ", " + X)]
    [InlineData("mail secret@example.com", "secret", "mail " + X)]
    [InlineData("mail a@example.com, then", "com, then", "mail " + X)]
    public void What_detectors_find_and_what_is_repeated_become_one(string text, string value, string shown)
    {
        foreach (bool isPlain in new[] { false, true })
        {
            Wrote wrote = Wrote.By(writer =>
            {
                if (isPlain)
                {
                    writer.Text(text);
                }
                else
                {
                    writer.StartArray();
                    writer.Value(text);
                    writer.EndArray();
                }

                writer.MaskEchoes();
            }, Detectors.All, Echoes(value));
            Assert.Equal(isPlain ? shown : $"[\"{shown}\"]", wrote.Text);
        }
    }

    [Fact]
    public void One_string_alone_is_unquoted_with_its_masks_in_it()
    {
        ResultObligations obligations = new(TokenCounter.Estimate, Wrote.Pseudonyms, PatternSet.None);
        foreach ((string value, string shown, int masked) in new[]
        {
            ("\u27e6 \"secret\"\n\\ secret", $"\\u27e6 \"{X}\"\n\\ {X}", 2), ("secret", X, 1), ("secretsecret\ud83d\ude00", $"{X}{X}\ud83d\ude00", 2), ("none\n\u27e6", "none\n\\u27e6", 0), ("\u27e7 secret", $"\u27e7 {X}", 1),
        })
        {
            ShownResult result = obligations.Meet(value, static (writer, value) => writer.Value(value), Detectors.None, 1000, showTotal: false, null, echoes: Echoes("secret"));
            Assert.Equal(new ShownResult(shown, IsText: true, Encoding.UTF8.GetByteCount(shown), masked, WasCut: false) { IsQuoted = true }, result);
        }

        // Its length is that of what is shown.
        ShownResult cut = obligations.Meet("secret " + string.Concat(Enumerable.Repeat("word ", 200)), static (writer, value) => writer.Value(value), Detectors.None, 40, showTotal: true, null, echoes: Echoes("secret"));
        Assert.EndsWith($"\u27e6cut: of {X.Length + 1001} characters\u27e7", cut.Text, StringComparison.Ordinal);
        Assert.StartsWith(X, cut.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Masked_keys_of_both_kinds_are_numbered_together()
    {
        Assert.Equal("{\"\u27e6redacted:email 1\u27e7\":1,\"\u27e6redacted:x 2\u27e7\":2,\"\u27e6redacted:x 3\u27e7\":3}", Wrote.By(static writer =>
        {
            writer.StartObject();
            writer.Key("a@example.com");
            writer.Value(1);
            writer.Key("secret");
            writer.Value(2);
            writer.StartKey();
            writer.Value(4711);
            writer.EndKey();
            writer.Value(3);
            writer.EndObject();
            writer.MaskEchoes();
        }, Detectors.Email, Echoes("secret", "4711")).Text);
        Assert.Equal("{\"\u27e6redacted:x 1\u27e7\":1}", Wrote.By(static writer =>
        {
            writer.StartObject();
            writer.Key("secret");
            writer.Value(1);
            writer.EndObject();
            writer.MaskEchoes();
        }, echoes: Echoes("secret")).Text);
    }

    internal static EchoedValues Echoes(params string[] values)
    {
        EchoedValues? echoes = null;
        foreach (string value in values)
        {
            EchoedValues.Add(ref echoes, value, "x");
        }

        return echoes!;
    }

    private static string Numbered(int position) => $"\u27e6redacted:x {position}\u27e7";
}
