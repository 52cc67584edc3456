using System;
using System.Linq;
using System.Security.Claims;
using System.Threading.Tasks;
using ToolPolicy.Generators.Tests.Infrastructure;
using ToolPolicy.Testing;
using Xunit;

namespace ToolPolicy.Generators.Tests.Behaviour;

/// <summary>What detectors find is masked in every shape that a result can have, next to typed marks and repeated arguments, and no placeholder is torn.</summary>
public sealed class DetectTests
{
    private const string Source = """
        using System.Collections.Generic;
        using System.Text.Json.Serialization;
        using System.Threading.Tasks;
        using ToolPolicy;
        namespace Sample;

        public record Leaf([property: Sensitive(Detect = Detectors.Email)] string Text, [Sensitive("pin")] string Pin, string Other);
        public record Lists([Sensitive(Detect = Detectors.Email)] List<string?> Text, List<string?> Other, [Sensitive(Detect = Detectors.Email)] Dictionary<string, string[]> Map, [Sensitive(Detect = Detectors.UsSsn)] IReadOnlyList<string?> Numbers);
        public record Tree([Sensitive(Detect = Detectors.Email)] string Text, List<Tree> Below);

        [JsonDerivedType(typeof(Letter), "letter")]
        public class Item { [Sensitive(Detect = Detectors.Email)] public virtual string Text { get; init; } = "a@example.com"; }
        public class Letter : Item { public override string Text { get; init; } = "b@example.com"; [Sensitive(Detect = Detectors.UsSsn)] public string Number { get; init; } = "536-90-4399"; }

        [RequiresRole("clinician")]
        public class Host
        {
            private const string Mail = "to a@example.com!";
            [Tool] public Leaf One() => new(Mail, Mail, Mail);
            [Tool] public (string, Leaf) Two() => (Mail, new(Mail, Mail, Mail));
            [Tool] public Tree Three() => new(Mail, [new(Mail, [])]);
            [Tool] public Item[] Four() => [new Item(), new Letter()];
            [Tool] public Dictionary<string, HashSet<Leaf>> Five() => new() { ["k"] = [new(Mail, Mail, Mail)] };
            [Tool] public async IAsyncEnumerable<Leaf> Six() { await Task.Yield(); yield return new(Mail, Mail, Mail); }
            [Tool, Sensitive(Detect = Detectors.Email)] public async IAsyncEnumerable<string> Seven() { await Task.Yield(); yield return Mail; }
            [Tool, Sensitive(Detect = Detectors.Email)] public Dictionary<string, int> Eight() => new() { ["a@example.com"] = 1, ["b@example.com"] = 2, ["c"] = 3 };
            [Tool, Sensitive(Detect = Detectors.Email)] public string[] Nine() => ["\u27e6redacted\u27e7 a@example.com"];
            [Tool, Sensitive(Detect = Detectors.Email)] public string Ten([Sensitive("word")] string word) => $"x {word} y a@example.com";
            [Tool, Sensitive(Detect = Detectors.Email)] public string[] Eleven([Sensitive("word")] string word) => [$"x {word}.smith@example.com", $"\u27e6{word} b@example.com\u27e7", word.ToUpperInvariant()];
            [Tool] public Lists Thirteen() => new([Mail, null], [Mail], new() { [Mail] = [Mail] }, [Mail, "536-90-4399"]);
            [Tool, Sensitive(Detect = Detectors.Email), MaxTokens(64)] public string[] Twelve() => System.Linq.Enumerable.Repeat(Mail, 1000).ToArray();
        }
        """;

    private static readonly LoadedTools Loaded = new("using System.Linq;\n" + Source);
    private static readonly ClaimsPrincipal Ada = TestPrincipal.WithRoles("ada", "clinician");

    [Theory]
    [InlineData("One", "{'text':'to @!','pin':'⟦redacted:pin⟧','other':'to a@example.com!'}")]
    [InlineData("Two", "{'item1':'to a@example.com!','item2':{'text':'to @!','pin':'⟦redacted:pin⟧','other':'to a@example.com!'}}")]
    [InlineData("Three", "{'text':'to @!','below':[{'text':'to @!','below':[]}]}")]
    [InlineData("Four", "[{'text':'@'},{'$type':'letter','text':'@','number':'⟦redacted:ssn⟧'}]")]
    [InlineData("Five", "{'k':[{'text':'to @!','pin':'⟦redacted:pin⟧','other':'to a@example.com!'}]}")]
    [InlineData("Six", "[{'text':'to @!','pin':'⟦redacted:pin⟧','other':'to a@example.com!'}]")]
    [InlineData("Seven", "['to @!']")]
    [InlineData("Thirteen", "{'text':['to @!',null],'other':['to a@example.com!'],'map':{'to a@example.com!':['to @!']},'numbers':['to a@example.com!','⟦redacted:ssn⟧']}")]
    [InlineData("Eight", "{'⟦redacted:email 1⟧':1,'⟦redacted:email 2⟧':2,'c':3}")]
    public async Task What_is_found_is_masked_in_every_shape(string tool, string expected) =>
        Assert.Equal(expected.Replace('\'', '"').Replace("to @", "to ⟦redacted:email⟧", StringComparison.Ordinal).Replace("\"@", "\"⟦redacted:email⟧", StringComparison.Ordinal), await CallAsync(tool));

    [Fact]
    public async Task A_repeated_argument_and_what_is_found_are_both_masked_and_neither_tears_the_other()
    {
        Assert.Equal("x ⟦redacted:word⟧ y ⟦redacted:email⟧", await CallAsync("Ten", ("word", "hunter two")));

        // The argument holds what a detector would find alone, and the rest of it is as sensitive.
        Assert.Equal("x ⟦redacted:word⟧ y ⟦redacted:email⟧", await CallAsync("Ten", ("word", "meet jane@example.com at noon")));
        Assert.Equal("[\"x ⟦redacted:word⟧\",\"\\u27e6⟦redacted:word⟧ ⟦redacted:email⟧⟧\",\"⟦redacted:word⟧\"]", await CallAsync("Eleven", ("word", "jane")));
        Assert.Equal("x ⟦redacted:word⟧ y ⟦redacted:email⟧", await CallAsync("Ten", ("word", "redacted")));
        Assert.Equal("x ⟦redacted:word⟧ y ⟦redacted:email⟧", await CallAsync("Ten", ("word", "email")));
    }

    [Fact]
    public async Task Data_cannot_pass_for_a_placeholder_beside_one() =>
        Assert.Contains("\\u27e6redacted⟧ ⟦redacted:email⟧", await CallAsync("Nine"), StringComparison.Ordinal);

    [Fact]
    public async Task What_is_cut_is_masked_first()
    {
        string text = await CallAsync("Twelve");
        Assert.DoesNotContain("example", text, StringComparison.Ordinal);
        Assert.StartsWith("[\"to ⟦redacted:email⟧!\",", text, StringComparison.Ordinal);
        Assert.EndsWith("\"⟦cut⟧\"]", text, StringComparison.Ordinal);
    }

    private static async Task<string> CallAsync(string tool, params (string, object?)[] arguments) =>
        (string)(await LoadedTools.CallAsync(Loaded.Of("Sample.Host").Single(candidate => candidate.Name == tool).BoundTo(ToolSession.Open(Ada)), arguments))!;
}
