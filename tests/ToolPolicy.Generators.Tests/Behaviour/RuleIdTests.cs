using System;
using System.Linq;
using ToolPolicy.Generators.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Generators.Tests.Behaviour;

/// <summary>A rule's id is what records and lock files refer to for years. It changes when the rule does, and with nothing else.</summary>
public sealed class RuleIdTests
{
    private const string Patient = "public record R(string Name, [Sensitive(\"ssn\", KeepLast = 4)] string Ssn);";

    /// <summary>Pinned: each is the SHA-256 of the canonical form that stands beside it, computed by another program.</summary>
    [Theory]
    [InlineData("[RequiresRole(\"clinician\")] public string M() => \"\";", "toolpolicy-rule/1\ncap 4:8000\nrole 9:clinician\n")]
    [InlineData("[RequiresRole(\"b\", \"a\"), RequiresRole(\"c\"), MaxTokens(400, ShowTotal = true)] public string M() => \"\";", "toolpolicy-rule/1\ncap 3:400\nrole 1:a 1:b\nrole 1:c\ntotal\n")]
    [InlineData("[AllowAnyone(\"any reason\")] public int M() => 1;", "toolpolicy-rule/1\ncap 4:8000\nopen\n")]
    [InlineData("[RequiresClaim(\"amr\", \"mfa\"), RequiresCheck(nameof(C)), Sensitive] public R M(string mrn) => null!; bool C() => true;", "toolpolicy-rule/1\ncap 4:8000\ncheck 1:C\nclaim 3:amr 3:mfa\ndetect 0: 8:16777215\nredact 3:ssn 3:ssn 1:0 1:0 1:4\nsensitive\n")]
    [InlineData("[RequiresRole(\"a\")] public string M([FromPrincipal(\"tenant\")] string t, [MaxTokens(64)] string s, [Sensitive(As = Redaction.Hash)] int n) => \"\";", "toolpolicy-rule/1\nargument-cap 1:s 2:64\nargument-claim 1:t 6:tenant\nargument-mark 1:n 0: 1:2 1:0 1:0\ncap 4:8000\nrole 1:a\n")]
    [InlineData("[MaxTokens(100)] public string M() => \"\";", "toolpolicy-rule/1\ndeny\n")]
    public void The_id_is_the_hash_of_the_canonical_form(string members, string canonical)
    {
        string expected = Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(canonical)));
        Assert.Equal(expected, IdOf(members), ignoreCase: true);
    }

    [Fact]
    public void One_id_is_pinned_as_a_number() =>
        Assert.Equal("aad483d4cdcb1c37b435212c894d39ef53990848f0f955d111cc6cfbcf7f863e", IdOf("[RequiresRole(\"clinician\")] public string M() => \"\";"));

    [Theory]
    [InlineData("[RequiresRole(\"a\")] /** <summary>Other words.</summary> */ public string Renamed() => \"x\";")]
    [InlineData("[RequiresRole(\"a\"), Tool(Name = \"other\", Title = \"t\", Destructive = true)] public string M() => \"\";")]
    [InlineData("[RequiresRole(\"a\", \"a\")] public int M(int number = 5) => number;")]
    [InlineData("[MaxTokens(8000)] [RequiresRole(\"a\")] public string M() => \"\";")]
    public void Names_prose_order_and_types_do_not_enter_it(string members) =>
        Assert.Equal(IdOf("[RequiresRole(\"a\")] public string M() => \"\";"), IdOf(members));

    [Fact]
    public void Every_part_of_a_rule_enters_it()
    {
        string[] rules =
        [
            "[RequiresRole(\"a\")] public R M(string s, int n) => null!;",
            "[RequiresRole(\"b\")] public R M(string s, int n) => null!;",
            "[RequiresRole(\"a\", \"b\")] public R M(string s, int n) => null!;",
            "[RequiresRole(\"a\"), RequiresRole(\"b\")] public R M(string s, int n) => null!;",
            "[RequiresRole(\"a\"), RequiresClaim(\"c\")] public R M(string s, int n) => null!;",
            "[RequiresRole(\"a\"), RequiresClaim(\"c\", \"v\")] public R M(string s, int n) => null!;",
            "[RequiresRole(\"a\"), RequiresCheck(nameof(C))] public R M(string s, int n) => null!; bool C() => true;",
            "[RequiresRole(\"a\"), MaxTokens(100)] public R M(string s, int n) => null!;",
            "[RequiresRole(\"a\"), MaxTokens(8000, ShowTotal = true)] public R M(string s, int n) => null!;",
            "[RequiresRole(\"a\"), Sensitive] public R M(string s, int n) => null!;",
            "[RequiresRole(\"a\"), Sensitive(Detect = Detectors.Email)] public R M(string s, int n) => null!;",
            "[RequiresRole(\"a\"), Sensitive(Detect = Detectors.Card)] public R M(string s, int n) => null!;",
            "[RequiresRole(\"a\")] [return: Sensitive] public R M(string s, int n) => null!;",
            "[RequiresRole(\"a\")] public R M([Sensitive] string s, int n) => null!;",
            "[RequiresRole(\"a\")] public R M([MaxTokens(64)] string s, int n) => null!;",
            "[RequiresRole(\"a\")] public R M([FromPrincipal(\"s\")] string s, int n) => null!;",
            "[RequiresRole(\"a\")] public R M(string s, [System.ComponentModel.DataAnnotations.Range(1, 2)] int n) => null!;",
            "[AllowAnyone(\"a\")] public R M(string s, int n) => null!;",
        ];
        string[] ids = [.. rules.Select(IdOf), IdOf(rules[0], "public record R(string Name, string Ssn);"), IdOf(rules[0], "public record R(string Name, [Sensitive(\"ssn\")] string Ssn);")];
        Assert.Equal(ids.Length, ids.Distinct().Count());
    }

    private static string IdOf(string members) => IdOf(members, Patient);

    private static string IdOf(string members, string types)
    {
        LoadedTools tools = new($$"""
            using ToolPolicy;
            namespace Sample;
            public class Host { {{members}} }
            {{types}}
            """);
        return Assert.Single(tools.Of("Sample.Host")).Tool.Rule.Id;
    }
}
