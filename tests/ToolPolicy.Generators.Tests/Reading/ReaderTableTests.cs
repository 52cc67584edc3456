using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ToolPolicy.Generators.Tests.Infrastructure;
using ToolPolicy.Semantics.Model;
using ToolPolicy.Semantics.Reading;
using ToolPolicy.Semantics.Rules;
using Xunit;

namespace ToolPolicy.Generators.Tests.Reading;

/// <summary>What the reader makes of a declaration: a model, told on a few lines, or the ids of what is wrong with it. Never both, and never neither.</summary>
public sealed class ReaderTableTests
{
    private const string Types = """
        public sealed record Patient(string Name, [Sensitive("ssn", KeepLast = 4)] string Ssn, [Sensitive(As = Redaction.Drop)] string? Remark);
        public enum Ward { North, South }
        public static class Checks { public static bool Open(ClaimsPrincipal principal) => true; }
        public abstract class Base { [RequiresRole("base")] public abstract string M(); }
        public interface ILookup { [RequiresRole("interface")] string M(); }
        """;

    public static TheoryData<string, string> Sound => new()
    {
        { "[RequiresRole(\"b\", \"a\")] public string M() => \"\";", "M() -> string; Permit when the principal holds any of the roles a, b; Limit 8,000" },
        { "[RequiresRole(\"a\"), RequiresRole(\"b\")] public string M() => \"\";", "M() -> string; Permit when the principal holds the role a; and holds the role b; Limit 8,000" },
        { "[RequiresClaim(\"mfa\")] public void M() { }", "M() -> nothing; Permit when the principal has the claim mfa; Limit 8,000" },
        { "[RequiresClaim(\"mfa\", \"y\", \"x\")] public string M() => \"\";", "M() -> string; Permit when the principal has the claim mfa = x | y; Limit 8,000" },
        { "[RequiresCheck(typeof(Checks), nameof(Checks.Open))] public string M() => \"\";", "M() -> string; Permit when the principal passes the check Checks.Open; Limit 8,000" },
        { "[RequiresCheck(nameof(C))] public string M(int ward) => \"\"; private bool C(int ward) => true;", "M(ward: int from Model) -> string; Permit when the principal passes the check C; Limit 8,000" },
        { "[AllowAnyone(\"it hangs on the door\")] public string M() => \"\";", "M() -> string; Open it hangs on the door; Permit anyone; Limit 8,000" },
        { "[RequiresRole(\"a\"), MaxTokens(64)] public string M() => \"\";", "M() -> string; Permit when the principal holds the role a; Limit 64" },
        { "[RequiresRole(\"a\"), MaxTokens(64, ShowTotal = true)] public string M() => \"\";", "M() -> string; Permit when the principal holds the role a; Limit 64 that tells its total" },
        { "[RequiresRole(\"a\"), Tool(Name = \"lookup\")] public string M() => \"\";", "lookup() -> string; Permit when the principal holds the role a; Limit 8,000" },
        { "[RequiresRole(\"a\")] public Task<Ward?> MAsync(Ward ward = Ward.South) => null!;", "M(ward: Ward from Model, optional) -> Ward? by Task; Permit when the principal holds the role a; Limit 8,000" },
        { "[RequiresRole(\"a\")] public ValueTask<int[]> M(CancellationToken stop) => default;", "M(stop: CancellationToken from Cancellation) -> int[] by ValueTask; Permit when the principal holds the role a; Limit 8,000" },
        { "[RequiresRole(\"a\")] public string M([FromPrincipal(\"tenant\")] string tenant) => \"\";", "M(tenant: string from Claim) -> string; Permit when the principal holds the role a; Argument tenant is the principal's claim tenant; Limit 8,000" },
        { "[RequiresRole(\"a\")] public string M([FromPrincipal(\"ward\")] IReadOnlyList<string> wards) => \"\";", "M(wards: IReadOnlyList<string> from Claims) -> string; Permit when the principal holds the role a; Argument wards is the principal's claim ward; Limit 8,000" },
        { "[RequiresRole(\"a\")] public string M([FromToolServices] IFormatProvider format, ClaimsPrincipal me) => \"\";", "M(format: IFormatProvider from Service, me: ClaimsPrincipal from Principal) -> string; Permit when the principal holds the role a; Limit 8,000" },
        { "[RequiresRole(\"a\")] public string M([Range(1, 9)] int n, [MaxTokens(50), Sensitive(\"note\")] string s) => \"\";", "M(n: int from Model, s: string from Model) -> string; Permit when the principal holds the role a; Argument n: at least 1, at most 9; Argument s: at most 50 LLM tokens; Record s masked (note); Limit 8,000" },
        { "[RequiresRole(\"a\")] public Patient? M() => null;", "M() -> Patient?; Permit when the principal holds the role a; Redact ssn (ssn, last 4 shown); Redact remark (left out); Limit 8,000" },
        { "[RequiresRole(\"a\")] [return: Sensitive(\"plan\")] public string M() => \"\";", "M() -> masked; Permit when the principal holds the role a; Redact the whole result (plan); Limit 8,000" },
    };

    [Theory, MemberData(nameof(Sound))]
    public void A_sound_declaration_becomes_a_model(string members, string model)
    {
        ToolReading reading = Read($"public sealed class Host {{ {members} }}");
        Assert.Empty(reading.Findings);
        Assert.Null(reading.Tool.Unsound);
        Assert.NotNull(reading.Host);
        Assert.Equal(model, Told(reading.Tool));
    }

    /// <summary>Rules add up over all that a method stands under.</summary>
    [Theory]
    [InlineData("[RequiresRole(\"class\")] public sealed class Host { [Tool] public string M() => \"\"; }", "class")]
    [InlineData("[RequiresRole(\"class\")] public sealed class Host { [AllowAnyone(\"open\")] public string M() => \"\"; }", "")]
    [InlineData("[RequiresRole(\"class\")] public sealed class Host : Base { [RequiresRole(\"own\")] public override string M() => \"\"; }", "base, class, own")]
    [InlineData("public sealed class Host : ILookup { [RequiresRole(\"own\")] public string M() => \"\"; }", "interface, own")]
    [InlineData("[assembly: RequiresRole(\"floor\")] public sealed class Host { [AllowAnyone(\"open\")] public string M() => \"\"; }", "floor")]
    public void Rules_add_up(string source, string roles) =>
        Assert.Equal(roles, string.Join(", ", Read(source).Tool.Rule.Roles.SelectMany(static anyOf => anyOf).Order(System.StringComparer.Ordinal)));

    [Theory]
    [InlineData("[RequiresRole] public string M() => \"\";", "TPOL1009")]
    [InlineData("[RequiresClaim(\" \")] public string M() => \"\";", "TPOL1010")]
    [InlineData("[RequiresCheck(\"Missing\")] public string M() => \"\";", "TPOL1011")]
    [InlineData("[RequiresCheck(nameof(C))] public string M() => \"\"; private string C() => \"\";", "TPOL1012")]
    [InlineData("[AllowAnyone(\"\")] public string M() => \"\";", "TPOL1013")]
    [InlineData("[RequiresRole(\"a\"), MaxTokens(31)] public string M() => \"\";", "TPOL1014")]
    [InlineData("[RequiresRole(\"a\"), Tool(Name = \"a b\")] public string M() => \"\";", "TPOL1015")]
    [InlineData("[MaxTokens(64)] public string M() => \"\";", "TPOL1007")]
    [InlineData("[RequiresRole(\"a\")] private string M() => \"\";", "TPOL1003")]
    [InlineData("[RequiresRole(\"a\")] public string M<T>() => \"\";", "TPOL1004")]
    [InlineData("[RequiresRole(\"a\")] public string M(ref int n) => \"\";", "TPOL1004")]
    [InlineData("[RequiresRole(\"a\")] public string M(object o) => \"\";", "TPOL1005")]
    [InlineData("[RequiresRole(\"a\")] public object M() => \"\";", "TPOL1006")]
    [InlineData("[RequiresRole(\"a\"), AllowAnyone(\"open\")] public string M() => \"\";", "TPOL1008")]
    [InlineData("[RequiresRole(\"a\")] public string M([FromPrincipal(\"t\")] System.DateTime t) => \"\";", "TPOL1019")]
    [InlineData("[RequiresRole(\"a\")] public string M(int n, int N) => \"\";", "TPOL1021")]
    public void An_unsound_declaration_becomes_a_finding_and_a_tool_that_denies(string members, string id)
    {
        ToolReading reading = Read($"public sealed class Host {{ {members} }}");
        Assert.Equal([id], reading.Findings.Where(static finding => finding.Denies).Select(static finding => finding.Fault.Id));
        Assert.NotNull(reading.Tool.Unsound);
        Assert.StartsWith("Deny always", Told(reading.Tool).Split("; ")[1], System.StringComparison.Ordinal);
    }

    private static ToolReading Read(string source)
    {
        CSharpCompilation compilation = Compiled.Compile(["""
            using System;
            using System.Collections.Generic;
            using System.ComponentModel.DataAnnotations;
            using System.Security.Claims;
            using System.Threading;
            using System.Threading.Tasks;
            using ToolPolicy;
            """ + "\n" + source, "using System.Security.Claims; using ToolPolicy;\n" + Types]);
        INamedTypeSymbol host = compilation.GetTypeByMetadataName("Host")!;
        IMethodSymbol method = host.GetMembers().OfType<IMethodSymbol>().Single(static method => method.Name is "M" or "MAsync");
        return ToolReader.Read(method, host, compilation, CancellationToken.None);
    }

    private static string Told(Tool tool)
    {
        IEnumerable<string> parameters = tool.Parameters.Select(static parameter =>
            $"{parameter.Name}: {Short(parameter.Type)} from {parameter.Source}{(parameter is { Source: ParameterSource.Model, IsRequired: false } ? ", optional" : "")}");
        string result = tool.Result.Mark is not null ? "masked" : tool.Result.Slot is { } slot ? Short(slot.Type) : "nothing";
        string form = tool.Result.Form == ResultForm.Value ? "" : " by " + tool.Result.Form;
        IEnumerable<string> words = RuleWords.Of(tool)
            .Where(static line => line.Verb != "Otherwise")
            .Select(static line => $"{line.Verb} {line.Text}".Trim().Replace("result to ", "").Replace(" LLM tokens, cut to valid JSON", ""));
        return string.Create(CultureInfo.InvariantCulture, $"{tool.Name}({string.Join(", ", parameters)}) -> {result}{form}; {string.Join("; ", words)}");
    }

    /// <summary>A fully qualified name without its namespaces.</summary>
    private static string Short(string type) => System.Text.RegularExpressions.Regex.Replace(type, "global::(\\w+\\.)*", "");
}
