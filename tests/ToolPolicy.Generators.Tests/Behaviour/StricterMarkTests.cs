using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using ToolPolicy.Generators.Tests.Infrastructure;
using ToolPolicy.Testing;
using Xunit;

namespace ToolPolicy.Generators.Tests.Behaviour;

/// <summary>Where more than one declaration says something about a value, nothing that either of them hides is shown.</summary>
public sealed class StricterMarkTests
{
    private static readonly string[] Marks =
    [
        "", "Sensitive(\"a\")", "Sensitive(\"a\", KeepFirst = 3)", "Sensitive(\"a\", KeepLast = 1, KeepFirst = 1)", "Sensitive(\"a\", As = Redaction.Drop)", "Sensitive(\"a\", As = Redaction.Hash)",
    ];

    [Fact]
    public async Task The_stricter_of_two_marks_counts_wherever_they_stand()
    {
        (string Base, string Own)[] pairs = [.. Marks.SelectMany(static _ => Marks, static (inherited, own) => (inherited, own))];
        LoadedTools tools = new($$"""
            using ToolPolicy;
            namespace Sample;
            public class Host
            {
                [RequiresRole("r")] public Derived M() => new();
                [RequiresRole("r")] public Implementing I() => new();
                [RequiresRole("r")] public Positional P() => new({{string.Join(", ", pairs.Select(static _ => "\"12345678\""))}});
                [RequiresRole("r")] public Hiding H() => new();
            }
            public class Base { {{string.Join(" ", pairs.Select(static (pair, i) => $"{Attribute(pair.Base)} public virtual string V{i} => \"12345678\";"))}} }
            public class Derived : Base { {{string.Join(" ", pairs.Select(static (pair, i) => $"{Attribute(pair.Own)} public override string V{i} => \"12345678\";"))}} }
            public class Hiding : Base { {{string.Join(" ", pairs.Select(static (pair, i) => $"{Attribute(pair.Own)} public new string V{i} => \"12345678\";"))}} }
            public interface IBase { {{string.Join(" ", pairs.Select(static (pair, i) => $"{Attribute(pair.Base)} string V{i} {{ get; }}"))}} }
            public class Implementing : IBase { {{string.Join(" ", pairs.Select(static (pair, i) => $"{Attribute(pair.Own)} public string V{i} => \"12345678\";"))}} }
            public record Positional({{string.Join(", ", pairs.Select(static (pair, i) => $"{Attribute(pair.Base)} {(pair.Own.Length == 0 ? "" : $"[property: {pair.Own}]")} string V{i}"))}});
            """);
        foreach (GuardedFunction function in tools.Of("Sample.Host"))
        {
            string text = (string)(await function.BoundTo(ToolSession.Open(TestPrincipal.WithRoles("ada", "r"))).InvokeAsync())!;
            JsonElement shown = JsonDocument.Parse(text).RootElement;
            for (int i = 0; i < pairs.Length; i++)
            {
                string? actual = shown.TryGetProperty("v" + i, out JsonElement value) ? value.GetString() : null;
                Assert.True(IsRight(pairs[i].Base, pairs[i].Own, actual), $"{function.Name}: '{pairs[i].Base}' and '{pairs[i].Own}' show {actual}");
            }
        }
    }

    [Fact]
    public async Task What_a_base_or_an_interface_says_of_parameters_and_results_counts()
    {
        LoadedTools tools = new("""
            using ToolPolicy;
            namespace Sample;
            public interface ITools { [return: Sensitive("i")] string ByInterface(); string Argument([Sensitive("p")] string secret); }
            public class Base { [return: Sensitive("b")] public virtual string ByBase() => "12345678"; }
            public class Host : Base, ITools
            {
                [RequiresRole("r")] public string ByInterface() => "12345678";
                [RequiresRole("r")] [return: Sensitive("own", KeepLast = 4)] public override string ByBase() => "12345678";
                [RequiresRole("r")] public string Argument(string secret) => "you said " + secret;
            }
            """);
        Assert.Equal("\u27e6redacted:i\u27e7", await CallAsync(tools, "ByInterface"));
        Assert.Equal("\u27e6redacted:own\u27e7", await CallAsync(tools, "ByBase"));
        Assert.Equal("you said \u27e6redacted:p\u27e7", await CallAsync(tools, "Argument", ("secret", "abcdefgh")));
        Assert.Contains("\u27e6redacted:p\u27e7", tools.Audit.Records.SelectMany(static record => record.Arguments.ToText()).Select(static argument => argument.Value));
    }

    private static async Task<object?> CallAsync(LoadedTools tools, string name, params (string Name, object? Value)[] arguments) =>
        await LoadedTools.CallAsync(tools.Of("Sample.Host").Single(tool => tool.Name == name).BoundTo(ToolSession.Open(TestPrincipal.WithRoles("ada", "r"))), arguments);

    private static string Attribute(string mark) => mark.Length == 0 ? "" : $"[{mark}]";

    /// <summary>Said anew, from what each mark lets through: the shown text is one that both let through.</summary>
    private static bool IsRight(string inherited, string own, string? shown)
    {
        string[] said = [.. new[] { inherited, own }.Where(static mark => mark.Length > 0)];
        return said.Length == 0 ? shown == "12345678"
            : said.Any(static mark => mark.Contains("Drop", StringComparison.Ordinal)) ? shown is null
            : said.All(static mark => mark.Contains("Hash", StringComparison.Ordinal)) ? shown!.StartsWith("\u27e6a#", StringComparison.Ordinal)
            : said.Any(static mark => mark.Contains("Hash", StringComparison.Ordinal)) ? shown == "\u27e6redacted:a\u27e7"
            : shown == "12345678"[..said.Min(First)] + "\u27e6redacted:a\u27e7" + "12345678"[^said.Min(Last)..];
    }

    private static int First(string mark) => mark.Contains("KeepFirst = 3", StringComparison.Ordinal) ? 3 : mark.Contains("KeepFirst = 1", StringComparison.Ordinal) ? 1 : 0;

    private static int Last(string mark) => mark.Contains("KeepLast = 1", StringComparison.Ordinal) ? 1 : 0;
}
