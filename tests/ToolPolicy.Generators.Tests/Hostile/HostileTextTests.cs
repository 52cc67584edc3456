using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ToolPolicy.Audit;
using ToolPolicy.Generators.Tests.Infrastructure;
using ToolPolicy.Testing;
using Xunit;

namespace ToolPolicy.Generators.Tests.Hostile;

/// <summary>
/// What an author writes into attributes is text: in generated code it comes back as what it was, and becomes no code.
/// </summary>
public sealed class HostileTextTests
{
    public static TheoryData<string> Names => HostileText.Names;

    [Theory, MemberData(nameof(Names))]
    public async Task A_text_comes_back_as_it_was(string name)
    {
        string text = HostileText.Of(name);
        LoadedTools tools = new(Source(text));
        Assert.Null(tools.Compiled.Result.Exception);
        Assert.Empty(tools.Compiled.CompilerDiagnostics());
        GuardedFunction function = tools.Of("Sample.Host").Single(static tool => tool.Name == "Free");
        Assert.Equal(text, function.Description);
        Assert.Equal(text, function.Tool.Title);
        Assert.Equal(text, function.Tool.Rule.OpenReason is { } reason ? reason : text);
        Assert.Equal(WellFormed(text), function.JsonSchema.GetProperty("properties").GetProperty("argument").GetProperty("description").GetString());
        Assert.Equal(WellFormed(text), function.ReturnJsonSchema!.Value.GetProperty("description").GetString());
        Assert.Equal("\"" + WellFormed(text) + "\"", JsonSerializer.Deserialize<string>((string)(await function.BoundTo(ToolSession.Open(TestPrincipal.WithRoles("ada", "a"))).InvokeAsync())!));
        Assert.Equal(AuditEvent.Outcome, tools.Audit.Records[^1].Event);
    }

    /// <summary>Apart from the literals, code that was made from a hostile text is the code that was made from a plain one.</summary>
    [Theory, MemberData(nameof(Names))]
    public void A_text_becomes_no_code(string name)
    {
        IReadOnlyDictionary<string, string> plain = Compiled.From(Source(HostileText.Plain)).Generated;
        IReadOnlyDictionary<string, string> hostile = Compiled.From(Source(HostileText.Of(name))).Generated;
        Assert.Equal(plain.Keys.Order(StringComparer.Ordinal), hostile.Keys.Order(StringComparer.Ordinal));
        Assert.All(plain.Keys, file => Assert.Equal(Nodes(plain[file]), Nodes(hostile[file])));
    }

    /// <summary>Roles, claims, reasons and kinds have a grammar: what is outside it denies, what is inside comes back.</summary>
    [Theory, MemberData(nameof(Names))]
    public async Task A_value_with_a_grammar_is_enforced_or_denies(string name)
    {
        string literal = HostileText.Literal(HostileText.Of(name));
        foreach (string attribute in new[] { $"RequiresRole({literal})", $"RequiresClaim({literal}, {literal})", $"AllowAnyone({literal})", $"RequiresRole(\"a\"), Sensitive({literal})", $"RequiresRole(\"a\"), Tool(Name = {literal})" })
        {
            LoadedTools tools = new($"using ToolPolicy; namespace Sample; public class Host {{ [{attribute}] public string Free() => \"ran\"; }}");
            Assert.Null(tools.Compiled.Result.Exception);
            Assert.Empty(tools.Compiled.CompilerDiagnostics());
            GuardedFunction function = Assert.Single(tools.Of("Sample.Host"));
            bool isSound = !(await tools.Compiled.AnalyzeAsync()).Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            object? answer = await function.BoundTo(ToolSession.Open(TestPrincipal.WithRoles("ada", "a"))).InvokeAsync();
            string expected = isSound && (attribute.StartsWith("AllowAnyone", StringComparison.Ordinal) || attribute.Contains("\"a\"", StringComparison.Ordinal)) ? "ran" : "Denied: ";
            Assert.StartsWith(expected, Assert.IsType<string>(answer), StringComparison.Ordinal);
            Assert.Equal(isSound, tools.Audit.Records[0].Reason != "unsound");
        }
    }

    private static string Source(string text)
    {
        string literal = HostileText.Literal(text);
        return $$"""
            using System.ComponentModel;
            using System.Text.Json.Serialization;
            using ToolPolicy;
            namespace Sample;
            public class Host
            {
                [RequiresRole("a"), MaxTokens(1_000_000), Description({{literal}}), Tool(Title = {{literal}})]
                [return: Description({{literal}})]
                public Answer Free([Description({{literal}})] string argument = {{literal}}) => new(argument);
                [RequiresRole("a"), Description({{literal}})] public object Unsound([Description({{literal}})] string argument) => "";
            }
            [Description({{literal}})] public record Answer([property: Description({{literal}}), JsonPropertyName("x")] string Value);
            """.Replace("public Answer Free", "public string Free", StringComparison.Ordinal).Replace("=> new(argument)", "=> System.Text.Json.JsonSerializer.Serialize('\"' + argument + '\"')", StringComparison.Ordinal);
    }

    /// <summary>JSON has no unpaired surrogates: they arrive as U+FFFD.</summary>
    private static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    /// <summary>The kinds of all nodes and tokens, in order.</summary>
    private static string Nodes(string code) =>
        string.Join(" ", CSharpSyntaxTree.ParseText(code, Compiled.ParseOptions).GetRoot().DescendantNodesAndTokens().Select(static item => item.Kind()));
}
