using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Security.Claims;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using ToolPolicy.Audit;
using ToolPolicy.Generators.Tests.Infrastructure;
using ToolPolicy.Testing;
using Xunit;

namespace ToolPolicy.Generators.Tests.Behaviour;

/// <summary>
/// Nothing is declared that is not enforced: for every public attribute, and every argument and property of it, a declaration is compiled and run, and its effect is
/// seen. A new property without a line here fails the test.
/// </summary>
public sealed class EveryAttributeTests
{
    private static readonly ClaimsPrincipal Ada = TestPrincipal.WithClaims("ada", (ClaimTypes.Role, "clinician"), ("tenant", "north"), ("ward", "a"), ("ward", "b"), ("mfa", "yes"));
    private static readonly ClaimsPrincipal Bob = TestPrincipal.WithRoles("bob");

    /// <summary>What an author can write, and how its effect shows.</summary>
    private static readonly Dictionary<string, Func<Task>> Effects = new()
    {
        ["RequiresRole(roles)"] = () => PermitsAdaOnly("[RequiresRole(\"clinician\", \"nurse\")] public string M() => \"ran\";"),
        ["RequiresClaim(type)"] = () => PermitsAdaOnly("[RequiresClaim(\"mfa\")] public string M() => \"ran\";"),
        ["RequiresClaim(values)"] = async () =>
        {
            await PermitsAdaOnly("[RequiresClaim(\"tenant\", \"south\", \"north\")] public string M() => \"ran\";");
            await Denies("[RequiresClaim(\"tenant\", \"south\")] public string M() => \"ran\";", Ada, "claim-missing");
        },
        ["RequiresCheck(method)"] = async () =>
        {
            await Permits("[RequiresCheck(nameof(C))] public string M() => \"ran\"; private bool C() => true;", Ada);
            await Denies("[RequiresCheck(nameof(C))] public string M() => \"ran\"; private bool C() => false;", Ada, "check-failed");
        },
        ["RequiresCheck(type)"] = async () =>
        {
            await Permits("[RequiresCheck(typeof(Yes), nameof(Yes.C))] public string M() => \"ran\";", Ada, "public class Yes { public static bool C(ClaimsPrincipal p) => p.IsInRole(\"clinician\"); }");
            await Denies("[RequiresCheck(typeof(Yes), nameof(Yes.C))] public string M() => \"ran\";", Bob, "check-failed", "public class Yes { public static bool C(ClaimsPrincipal p) => p.IsInRole(\"clinician\"); }");
        },
        ["AllowAnyone(reason)"] = async () =>
        {
            await Permits("[AllowAnyone(\"public\")] public string M() => \"ran\";", null);
            GuardedFunction function = Tool("[AllowAnyone(\"public\")] public string M() => \"ran\";").Function;
            Assert.Equal("public", function.Tool.Rule.OpenReason);
            await Denies("[AllowAnyone(\" \")] public string M() => \"ran\";", null, "unsound");
        },
        ["Sensitive(kind)"] = () => Returns("[RequiresRole(\"clinician\")] public R M() => new();", "{\"s\":\"\u27e6redacted:ssn\u27e7\"}", "public class R { [Sensitive(\"ssn\")] public string S => \"123\"; }"),
        ["Sensitive.KeepFirst"] = () => Returns("[RequiresRole(\"clinician\")] public R M() => new();", "{\"s\":\"12\u27e6redacted\u27e7\"}", "public class R { [Sensitive(KeepFirst = 2)] public string S => \"12345678\"; }"),
        ["Sensitive.KeepLast"] = () => Returns("[RequiresRole(\"clinician\")] public R M() => new();", "{\"s\":\"\u27e6redacted\u27e778\"}", "public class R { [Sensitive(KeepLast = 2)] public string S => \"12345678\"; }"),
        ["Sensitive.As"] = async () =>
        {
            await Returns("[RequiresRole(\"clinician\")] public R M() => new();", "{}", "public class R { [Sensitive(As = Redaction.Drop)] public string S => \"12345678\"; }");
            (GuardedFunction function, _) = Tool("[RequiresRole(\"clinician\")] public R M() => new();", "public class R { [Sensitive(\"id\", As = Redaction.Hash)] public string S => \"12345678\"; }");
            Assert.Matches("^\\{\"s\":\"\u27e6id#[0-9a-f]{16}\u27e7\"\\}$", (string)(await function.BoundTo(ToolSession.Open(Ada)).InvokeAsync())!);
        },
        ["Sensitive.Keys"] = () => Returns(
            "[RequiresRole(\"clinician\")] public R M() => new();",
            "{\"s\":{\"\u27e6redacted:mrn 1\u27e7\":1,\"\u27e6redacted:mrn 2\u27e7\":2}}",
            "public class R { [Sensitive(\"mrn\", Keys = true)] public System.Collections.Generic.Dictionary<string, int> S => new() { [\"a\"] = 1, [\"b\"] = 2 }; }"),
        ["SensitiveMember(type)"] = () => ReturnsOther("[assembly: SensitiveMember(typeof(Sample.R), \"S\")]", "{\"s\":\"\u27e6redacted\u27e7\"}"),
        ["SensitiveMember(member)"] = async () =>
        {
            (GuardedFunction function, InMemoryAuditSink audit) = Tool("[RequiresRole(\"clinician\")] public R M() => new();", OtherType, before: "[assembly: SensitiveMember(typeof(Sample.R), \"Misspelt\")]");
            await Bound(function, Ada).InvokeAsync();
            Assert.Equal("unsound", Assert.Single(audit.Records).Reason);
        },
        ["SensitiveMember(kind)"] = () => ReturnsOther("[assembly: SensitiveMember(typeof(Sample.R), nameof(Sample.R.S), \"ssn\")]", "{\"s\":\"\u27e6redacted:ssn\u27e7\"}"),
        ["SensitiveMember.KeepFirst"] = () => ReturnsOther("[assembly: SensitiveMember(typeof(Sample.R), nameof(Sample.R.S), KeepFirst = 2)]", "{\"s\":\"12\u27e6redacted\u27e7\"}"),
        ["SensitiveMember.KeepLast"] = () => ReturnsOther("[assembly: SensitiveMember(typeof(Sample.R), nameof(Sample.R.S), KeepLast = 2)]", "{\"s\":\"\u27e6redacted\u27e778\"}"),
        ["SensitiveMember.As"] = () => ReturnsOther("[assembly: SensitiveMember(typeof(Sample.R), nameof(Sample.R.S), As = Redaction.Drop)]", "{}"),
        ["SensitiveMember.Keys"] = () => Returns(
            "[RequiresRole(\"clinician\")] public R M() => new();",
            "{\"s\":{\"\u27e6redacted 1\u27e7\":1}}",
            "public class R { public System.Collections.Generic.Dictionary<int, int> S => new() { [7] = 1 }; }",
            "[assembly: SensitiveMember(typeof(Sample.R), nameof(Sample.R.S), Keys = true)]"),
        ["Sensitive.Detect"] = async () =>
        {
            // In one string, in every string (keys included), by a plain mark, by the assembly's; and in the arguments that a record shows.
            await Returns("[RequiresRole(\"clinician\")] public R M() => new();", "{\"s\":\"to \u27e6redacted:email\u27e7!\",\"t\":\"to a@example.com!\"}", "public class R { [Sensitive(Detect = Detectors.Email)] public string S => \"to a@example.com!\"; public string T => S; }");
            await Returns("[RequiresRole(\"clinician\"), Sensitive(Detect = Detectors.Email | Detectors.UsSsn)] public System.Collections.Generic.Dictionary<string, string> M() => new() { [\"a@example.com\"] = \"123-45-6789 10.1.2.3\" };", "{\"\u27e6redacted:email 1\u27e7\":\"\u27e6redacted:ssn\u27e7 10.1.2.3\"}");
            await Returns("[RequiresRole(\"clinician\"), Sensitive(Detect = Detectors.Card)] public string M() => \"card 4111 1111 1111 1111, a@example.com\";", "card \u27e6redacted:card\u27e7, a@example.com");
            await Returns("[RequiresRole(\"clinician\"), Sensitive] public string M() => \"card 4111 1111 1111 1111, a@example.com\";", "card \u27e6redacted:card\u27e7, \u27e6redacted:email\u27e7");
            await DetectsByAssembly();
            await Denies("[RequiresRole(\"clinician\")] public R M() => new();", Ada, "unsound", "public class R { [Sensitive(\"mail\", Detect = Detectors.Email)] public string S => \"x\"; }");
            await Denies("[RequiresRole(\"clinician\")] public R M() => new();", Ada, "unsound", "public class R { [Sensitive(Detect = Detectors.Email)] public int S => 1; }");
            await Denies("[RequiresRole(\"clinician\")] [return: Sensitive(Detect = Detectors.Email)] public string M() => \"x\";", Ada, "unsound");
        },
        ["MaxTokens(maxTokens)"] = async () =>
        {
            await Returns("[RequiresRole(\"clinician\"), MaxTokens(32)] public string M() => new string('x', 100000);", static text => text.EndsWith("\u27e6cut\u27e7", StringComparison.Ordinal) && text.Length < 200);
            await Denies("[RequiresRole(\"clinician\")] public string M([MaxTokens(32)] string s = \"\") => \"ran\";", Ada, "argument-too-long", arguments: ("s", new string('x', 100000)));
        },
        ["MaxTokens.ShowTotal"] = () =>
            Returns("[RequiresRole(\"clinician\"), MaxTokens(64, ShowTotal = true)] public int[] M() => System.Linq.Enumerable.Range(0, 9480).ToArray();", static text => text.Contains("of 9480", StringComparison.Ordinal)),
        ["Tool()"] = () => Permits("[Tool] public string M() => \"ran\";", Ada, hostAttributes: "[RequiresRole(\"clinician\")]"),
        ["Tool.Name"] = () => Shows("[RequiresRole(\"a\"), Tool(Name = \"other_name\")] public string M() => \"\";", static function => function.Name == "other_name"),
        ["Tool.Title"] = () => Shows("[RequiresRole(\"a\"), Tool(Title = \"A title\")] public string M() => \"\";", static function => function.Tool.Title == "A title"),
        ["Tool.ReadOnly"] = () => Shows("[RequiresRole(\"a\"), Tool(ReadOnly = true)] public string M() => \"\";", static function => function.Tool.Hints is { ReadOnly: true, Destructive: null }),
        ["Tool.Destructive"] = () => Shows("[RequiresRole(\"a\"), Tool(Destructive = false)] public string M() => \"\";", static function => function.Tool.Hints is { Destructive: false, ReadOnly: null }),
        ["Tool.Idempotent"] = () => Shows("[RequiresRole(\"a\"), Tool(Idempotent = true)] public string M() => \"\";", static function => function.Tool.Hints is { Idempotent: true, OpenWorld: null }),
        ["Tool.OpenWorld"] = () => Shows("[RequiresRole(\"a\"), Tool(OpenWorld = true)] public string M() => \"\";", static function => function.Tool.Hints is { OpenWorld: true, Idempotent: null }),
        ["ToolJsonContext(context)"] = async () =>
        {
            const string Types = "[System.Text.Json.Serialization.JsonSerializable(typeof(System.Collections.Generic.Dictionary<System.Version, int>))] public partial class Json : System.Text.Json.Serialization.JsonSerializerContext;";
            const string Method = "public System.Collections.Generic.Dictionary<System.Text.Rune, int> M() => new() { [new('a')] = 1 };";
            await Denies("[RequiresRole(\"clinician\")] " + Method, Ada, "unsound");
            await Denies("[RequiresRole(\"clinician\"), ToolJsonContext(typeof(Json))] " + Method, Ada, "unsound", Types);
            await Returns("[RequiresRole(\"clinician\"), ToolJsonContext(typeof(Json))] public E M() => new();", "{\"Rest\":{\"x\":1}}", "public class E { [System.Text.Json.Serialization.JsonObjectCreationHandling(System.Text.Json.Serialization.JsonObjectCreationHandling.Populate)] public System.Collections.Generic.Dictionary<string, int> Rest { get; } = new() { [\"x\"] = 1 }; } [System.Text.Json.Serialization.JsonSerializable(typeof(E))] public partial class Json : System.Text.Json.Serialization.JsonSerializerContext;");
        },
        ["FromPrincipal(claim)"] = async () =>
        {
            await Returns("[RequiresRole(\"clinician\")] public string M([FromPrincipal(\"tenant\")] string t) => t;", "north");
            await Returns("[RequiresRole(\"clinician\")] public string M([FromPrincipal(\"ward\")] System.Collections.Generic.IReadOnlyList<string> w) => string.Join(\",\", w);", "a,b");
            await Denies("[RequiresRole(\"clinician\")] public string M([FromPrincipal(\"ward\")] string w) => w;", Ada, "principal-claim-missing");
            await Denies("[RequiresRole(\"clinician\")] public string M([FromPrincipal(\"tenant\")] string t) => t;", Ada, "argument-spoofed", arguments: ("t", "south"));
        },
        ["FromToolServices()"] = async () =>
        {
            const string Method = "[RequiresRole(\"clinician\")] public string M([FromToolServices] System.Text.StringBuilder s) => s.ToString();";
            (GuardedFunction function, _) = Tool(Method);
            AIFunctionArguments arguments = new() { Services = new OneService(new System.Text.StringBuilder("served")) };
            Assert.Equal("served", await function.BoundTo(ToolSession.Open(Ada)).InvokeAsync(arguments));
            Assert.DoesNotContain("\"s\"", function.JsonSchema.GetRawText(), StringComparison.Ordinal);
            await Denies(Method, Ada, "service-missing");
        },
        ["PolicyRoles()"] = async () =>
        {
            Compiled compiled = Compiled.From(Source("[RequiresRole(\"clinican\")] public string M() => \"\";", "[PolicyRoles] public static class Roles { public const string Clinician = \"clinician\"; }", ""));
            Assert.Contains(await compiled.AnalyzeAsync(), static diagnostic => diagnostic.Id == "TPOL1022");
            LoadedTools tools = new(Source("[RequiresRole(\"a-role\")] public string M() => \"\";", "[PolicyRoles] public static class Roles { public const string A = \"a-role\"; public const string B = \"b-role-only-declared\"; }", ""));
            Activator.CreateInstance(tools.Assembly.GetType("Sample.Host")!);
            tools.Options.RoleMap = new RoleMap { { "issuer", "groups", "1", "b-role-only-declared" } };
            Assert.NotNull(tools.Of("Sample.Host"));
            tools.Options.RoleMap = new RoleMap { { "issuer", "groups", "1", "nobody-declares-this" } };
            Assert.Throws<ArgumentException>(() => tools.Of("Sample.Host"));
        },
    };

    public static TheoryData<string> Declared => [.. Declarations()];

    [Theory]
    [MemberData(nameof(Declared))]
    public async Task What_is_declared_has_its_effect(string declaration)
    {
        Assert.True(Effects.ContainsKey(declaration), $"{declaration} can be declared, and nothing here shows that it is enforced");
        await Effects[declaration]();
    }

    [Fact]
    public void Every_effect_belongs_to_a_declaration() => Assert.Empty(Effects.Keys.Except(Declarations()));

    /// <summary>Every constructor argument and settable property of every public attribute of the abstractions.</summary>
    private static IEnumerable<string> Declarations()
    {
        foreach (Type type in typeof(RequiresRoleAttribute).Assembly.GetExportedTypes().Where(static type => type.IsSubclassOf(typeof(Attribute))))
        {
            string name = type.Name[..^"Attribute".Length];
            string[] arguments = [.. type.GetConstructors().SelectMany(static constructor => constructor.GetParameters()).Select(static parameter => parameter.Name!).Distinct()];
            foreach (string argument in arguments.DefaultIfEmpty(""))
            {
                yield return $"{name}({argument})";
            }

            foreach (PropertyInfo property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly).Where(static property => property.CanWrite))
            {
                yield return $"{name}.{property.Name}";
            }
        }
    }

    private const string OtherType = "public class R { public string S => \"12345678\"; }";

    private static Task ReturnsOther(string assembly, string text) => Returns("[RequiresRole(\"clinician\")] public R M() => new();", text, OtherType, assembly);

    private static string Source(string members, string types, string hostAttributes, string before = "") => $$"""
        using System.Linq;
        using System.Security.Claims;
        using ToolPolicy;
        {{before}}
        namespace Sample;
        {{hostAttributes}} public class Host { {{members}} }
        {{types}}
        """;

    private static (GuardedFunction Function, InMemoryAuditSink Audit) Tool(string members, string types = "", string hostAttributes = "", string before = "")
    {
        LoadedTools tools = new(Source(members, types, hostAttributes, before));
        return (Assert.Single(tools.Of("Sample.Host")), tools.Audit);
    }

    private static Task Shows(string members, Func<GuardedFunction, bool> holds)
    {
        Assert.True(holds(Tool(members).Function));
        return Task.CompletedTask;
    }

    private static async Task Permits(string members, ClaimsPrincipal? principal, string types = "", string hostAttributes = "")
    {
        (GuardedFunction function, InMemoryAuditSink audit) = Tool(members, types, hostAttributes);
        Assert.Equal("ran", await Bound(function, principal).InvokeAsync());
        Assert.Equal([AuditEvent.Decision, AuditEvent.Outcome], audit.Records.Select(static record => record.Event));
    }

    private static async Task Denies(string members, ClaimsPrincipal? principal, string reason, string types = "", params (string Name, object? Value)[] arguments)
    {
        (GuardedFunction function, InMemoryAuditSink audit) = Tool(members, types);
        string text = Assert.IsType<string>(await LoadedTools.CallAsync(Bound(function, principal), arguments));
        Assert.StartsWith("Denied: ", text, StringComparison.Ordinal);
        Assert.Equal(reason, Assert.Single(audit.Records).Reason);
    }

    private static async Task PermitsAdaOnly(string members)
    {
        await Permits(members, Ada);
        (GuardedFunction function, InMemoryAuditSink audit) = Tool(members);
        Assert.StartsWith("Denied: ", (string?)await Bound(function, Bob).InvokeAsync(), StringComparison.Ordinal);
        Assert.StartsWith("Denied: ", (string?)await function.InvokeAsync(), StringComparison.Ordinal);
        Assert.Equal(2, audit.Records.Count);
        Assert.Equal("no-session", audit.Records[1].Reason);
    }

    private static Task Returns(string members, string text, string types = "", string before = "") => Returns(members, actual => actual == text, types, before);

    private static async Task DetectsByAssembly()
    {
        LoadedTools tools = new("using ToolPolicy; [assembly: Sensitive(Detect = Detectors.Email)] namespace Sample; public class Host { [RequiresRole(\"clinician\")] public string M(string s) => s + \" \" + s; }");
        Assert.Equal("\u27e6redacted:email\u27e7 \u27e6redacted:email\u27e7", await LoadedTools.CallAsync(Bound(Assert.Single(tools.Of("Sample.Host")), Ada), ("s", "a@example.com")));
        Assert.Equal("\u27e6redacted:email\u27e7", Assert.Single(tools.Audit.Records[0].Arguments.ToText()).Value);
    }

    private static async Task Returns(string members, Func<string, bool> holds, string types = "", string before = "")
    {
        string? text = (string?)await Bound(Tool(members, types, before: before).Function, Ada).InvokeAsync();
        Assert.True(text is not null && holds(text), text);
    }

    private static GuardedFunction Bound(GuardedFunction function, ClaimsPrincipal? principal) => principal is null ? function : function.BoundTo(ToolSession.Open(principal));

    private sealed class OneService(object service) : IServiceProvider
    {
        public object? GetService(Type serviceType) => serviceType.IsInstanceOfType(service) ? service : null;
    }
}
