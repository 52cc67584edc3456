using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using ToolPolicy.Obligations.Redaction;
using ToolPolicy.Testing;
using ToolPolicy.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Tests.Redaction;

/// <summary>What a mark lets through is exactly what it says.</summary>
public sealed class DeclassificationTests
{
    private const string Erased = "\u27e6redacted:p\u27e7";

    [Theory]
    [InlineData("12345678", 2, 2, "12", "78")]
    [InlineData("12345678", 0, 4, "", "5678")]
    [InlineData("1234567", 0, 4, "", "")]
    [InlineData("", 1, 0, "", "")]
    [InlineData("ab", 1, 0, "a", "")]
    [InlineData("a", 1, 0, "", "")]
    [InlineData("\ud83d\ude00\ud83d\ude01\ud83d\ude02\ud83d\ude03", 1, 1, "\ud83d\ude00", "\ud83d\ude03")]
    public void Never_more_than_half_is_kept(string value, int keepFirst, int keepLast, string first, string last)
    {
        PartialText.Split(value, keepFirst, keepLast, out ReadOnlySpan<char> head, out ReadOnlySpan<char> tail);
        Assert.Equal((first, last), (head.ToString(), tail.ToString()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("1234567")]
    public async Task Too_short_to_keep_any_of_it_looks_like_nothing(string? value)
    {
        JsonElement shown = await ShowAsync(new Marked { Partial = value }, Recording.Session("ada", "tester"));
        Assert.Equal(Erased, shown.GetProperty("partial").GetString());
    }

    [Fact]
    public async Task A_pseudonym_tells_equality_within_a_session_and_kind_and_nothing_else()
    {
        ToolSession session = Recording.Session("ada", "tester");
        JsonElement first = await ShowAsync(new Marked { Hash = "a", Other = "a", Number = 7 }, session);
        JsonElement again = await ShowAsync(new Marked { Hash = "a", Other = "b", Number = 7 }, session);
        Assert.Equal(Text(first, "hash"), Text(again, "hash"));
        Assert.Equal(Text(first, "number"), Text(again, "number"));
        Assert.NotEqual(Text(first, "other"), Text(again, "other"));
        Assert.NotEqual(Text(first, "hash").Split('#')[1], Text(first, "other").Split('#')[1]);
        Assert.NotEqual(Text(first, "hash"), Text(await ShowAsync(new Marked { Hash = "a" }, Recording.Session("ada", "tester")), "hash"));
        ToolSession named = ToolSession.Open(TestPrincipal.WithRoles("ada", "tester"), new ToolSessionOptions { Id = "one" });
        string underOneKey = Text(await ShowAsync(new Marked { Hash = "a" }, named), "hash");
        Assert.NotEqual(underOneKey, Text(await ShowAsync(new Marked { Hash = "a" }, named, firstOfKey: 1), "hash"));

        // Pinned, and computed by another implementation: a change of the derivation would change the pseudonyms of every named session.
        Assert.Equal("\u27e6id#5879222f5bee319e\u27e7", underOneKey);
    }

    [Fact]
    public async Task Data_cannot_pass_for_a_placeholder()
    {
        string text = (await Recording.CallAsync(Tools().Single(static tool => tool.Name == "Show").BoundTo(Recording.Session("ada", "tester")), ("open", Erased)))!;
        Assert.Contains("\"open\":\"\\u27e6redacted:p\u27e7\"", text, StringComparison.Ordinal);
        Assert.Equal(Erased, JsonDocument.Parse(text).RootElement.GetProperty("open").GetString());
        GuardedFunction echo = Tools().Single(static tool => tool.Name == "Echo").BoundTo(Recording.Session("ada", "tester"));
        Assert.Equal("a\\u27e6cut\u27e7b", await Recording.CallAsync(echo, ("text", "a\u27e6cut\u27e7b")));
    }

    private static string Text(JsonElement shown, string name) => shown.GetProperty(name).GetString()!;

    private static async Task<JsonElement> ShowAsync(Marked value, ToolSession session, byte firstOfKey = 0) =>
        JsonDocument.Parse((await Recording.CallAsync(Tools(value, firstOfKey).Single(static tool => tool.Name == "Show").BoundTo(session)))!).RootElement;

    private static GuardedToolSet Tools(Marked? value = null, byte firstOfKey = 0) =>
        new MarkedTools { Next = value }.Guarded(new Recording { Options = { PseudonymKey = [firstOfKey, .. new byte[31]] } }.Guard);
}

public sealed class MarkedTools
{
    /// <summary>What the next call returns.</summary>
    public Marked? Next { get; init; }

    [RequiresRole("tester")]
    public Marked? Show(string? open = null) => open is null ? Next : new Marked { Open = open };

    [RequiresRole("tester")]
    public string Echo(string text) => text;
}

public sealed class Marked
{
    public string? Open { get; set; }

    [Sensitive("p", KeepLast = 4)]
    public string? Partial { get; set; }

    [Sensitive("id", As = ToolPolicy.Redaction.Hash)]
    public string? Hash { get; set; }

    [Sensitive("other", As = ToolPolicy.Redaction.Hash)]
    public string? Other { get; set; }

    [Sensitive("number", As = ToolPolicy.Redaction.Hash)]
    public int? Number { get; set; }
}
