using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using ToolPolicy.Generators.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Generators.Tests.Rules;

/// <summary>Advice on what is most likely not meant: where it speaks, and the near miss where it must not.</summary>
public sealed class AdviceTests
{
    /// <summary>Everything that a test may declare beside its tools; described and capped, so that only the point speaks.</summary>
    private const string Frame = """
        using System;
        using System.Collections.Generic;
        using System.Security.Claims;
        using System.Text.Json;
        using ToolPolicy;

        public sealed record Patient(string Name, [Sensitive("ssn")] string Ssn, [Sensitive] string? Remark, Address? Home);
        public sealed record Address(string Street, [Sensitive("zip")] string PostalCode);
        public record Client(string Name);
        public sealed class Filter { public string? Name { get; set; } }
        public sealed class FilterService { public string? Name { get; set; } }
        public sealed class Clock { public DateTime Now => default; }
        public enum Ward { North, South }
        public sealed record Count(int Free, DateOnly Day, Ward Ward);

        public sealed class Tools
        {
            {0}

            private bool Mine(ClaimsPrincipal principal, string userId) => principal.HasClaim("sub", userId);
        }
        """;

    public static TheoryData<string, string[]> Members => new()
    {
        // Who is asking.
        { Tool("string Find(string userId, string tenant_id, bool isAdmin, string[] roles)"), ["TPOL1028 userId", "TPOL1028 tenant_id", "TPOL1028 isAdmin", "TPOL1028 roles"] },
        { Tool("string Find(string patientId, string userNote, string rolePlay, string tenantry, bool isAdministrative, string caseId)"), [] },
        { Tool("string Find([FromPrincipal(\"sub\")] string userId)"), [] },
        { Tool("string Find(string userId)", "RequiresCheck(nameof(Mine))"), [] },
        { "public string Find(string userId) => userId;", [] },

        // Services.
        { Tool("string Find(Clock clock, FilterService service)"), ["TPOL1029 clock", "TPOL1029 service"] },
        { Tool("string Find(Filter filter, Client client, [FromToolServices] FilterService service)"), [] },

        // Open tools.
        { Tool("string DeleteVisit(string visit)", "AllowAnyone(\"public\")"), ["TPOL1030 AllowAnyone(\"public\")"] },
        { Tool("string Visit(string visit)", "Tool(Destructive = true), AllowAnyone(\"public\")"), ["TPOL1030 AllowAnyone(\"public\")"] },
        { Tool("string DeleteVisit(string visit)", "Tool(Destructive = false), AllowAnyone(\"public\")"), [] },
        { Tool("string Deleted(string visit)", "AllowAnyone(\"public\")"), [] },
        { Tool("string SenderOf(string visit)", "AllowAnyone(\"public\")"), [] },
        { Tool("string DeleteVisit(string visit)"), [] },

        // Oracles.
        { Tool("Patient Find(string ssn, string remark, string postal_code)"), ["TPOL1033 ssn", "TPOL1033 remark", "TPOL1033 postal_code"] },
        { Tool("List<Patient> Find(string ssn)", "RequiresRole(\"nurse\"), MaxTokens(100)"), ["TPOL1033 ssn"] },
        { Tool("Patient Find(string name, string street, string mrn, [FromPrincipal(\"ssn\")] string ssn)"), [] },
        { Tool("string Find(string ssn)"), [] },

        // Caps.
        { Tool("int Free()", "RequiresRole(\"nurse\"), MaxTokens(32)"), ["TPOL1031 MaxTokens(32)"] },
        { Tool("void Free()", "RequiresRole(\"nurse\"), MaxTokens(32)"), ["TPOL1031 MaxTokens(32)"] },
        { Tool("Count Free()", "RequiresRole(\"nurse\"), MaxTokens(400)"), ["TPOL1031 MaxTokens(400)"] },
        { Tool("Count Free()", "RequiresRole(\"nurse\"), MaxTokens(32)"), [] },
        { Tool("string Free()", "RequiresRole(\"nurse\"), MaxTokens(10000)"), [] },
        { Tool("Client Free()", "RequiresRole(\"nurse\"), MaxTokens(10000)"), [] },
        { Tool("Dictionary<string, int> Free()"), ["TPOL1035 Free"] },
        { Tool("int[] Free()", "RequiresRole(\"nurse\"), MaxTokens(50)"), [] },
        { Tool("Client Free()"), [] },

        // Descriptions.
        { "/// <summary>Counts.</summary>\n[AllowAnyone(\"TODO: say why\")] public string Free() => \"\";", ["TPOL1036 AllowAnyone(\"TODO: say why\")"] },
        { "/// <summary>Counts.</summary>\n[AllowAnyone(\" tbd\")] public string Free() => \"\";", ["TPOL1036 AllowAnyone(\" tbd\")"] },
        { "/// <summary>Counts.</summary>\n[AllowAnyone(\"todos of the ward are no secret\")] public string Free() => \"\";", [] },
        { "[RequiresRole(\"nurse\")] public string Free() => \"\";", ["TPOL1034 Free"] },
        { "[RequiresRole(\"nurse\"), System.ComponentModel.Description(\"Free beds.\")] public string Free() => \"\";", [] },

        // Attributes that nothing reads.
        { "public static string Find([FromToolServices] Filter filter, [MaxTokens(50)] string text, [Sensitive] string ssn) => text;", ["TPOL1025 FromToolServices", "TPOL1025 MaxTokens(50)", "TPOL1025 Sensitive"] },
        { "[Sensitive] public string? Field; [Sensitive] public static string? Static { get; set; } [Sensitive] public string? Property { get; set; }", ["TPOL1025 Sensitive", "TPOL1025 Sensitive"] },
        { Tool("string Find([MaxTokens(50)] string text, [Sensitive] string ssn)"), [] },
        { "public sealed record Row([Sensitive] string Ssn); public sealed class Old([Sensitive] string ssn) { public string Ssn => ssn; }", [] },
        { "[PolicyRoles] public static class Roles { public static readonly string Nurse = \"nurse\"; } [MaxTokens(50)] public sealed class Empty;", ["TPOL1025 PolicyRoles", "TPOL1025 MaxTokens(50)"] },
        { "[PolicyRoles] public static class Roles { public const string Nurse = \"nurse\"; } [MaxTokens(50)] public abstract class Base;", [] },

        // One fault at a time: what cannot be enforced gets no advice on top.
        { "[AllowAnyone(\"\")] public string DeleteVisit(string userId) => userId;", ["TPOL1013 AllowAnyone(\"\")"] },
        { "[RequiresRole(\"nurse\")] public object Find(string userId) => userId;", ["TPOL1006 Find"] },
        { "[RequiresRole(\"nurse\")] public JsonElement Find(string userId) => default;", ["TPOL1006 Find"] },
        { "[RequiresRole(\"nurse\")] public dynamic Find(string userId) => userId;", ["TPOL1006 Find"] },
        { "[RequiresRole(\"nurse\")] public Dictionary<string, object> Find(string userId) => [];", ["TPOL1006 Find"] },
    };

    [Theory, MemberData(nameof(Members))]
    public async Task Advice_speaks_where_it_is_due_and_not_at_the_near_miss(string member, string[] expected)
    {
        Compiled compiled = Compiled.From(Frame.Replace("{0}", member, System.StringComparison.Ordinal));
        Assert.DoesNotContain(compiled.CompilerDiagnostics(), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal(expected, Reported.Of(await compiled.AnalyzeAsync(DiagnosticSeverity.Hidden)));
    }

    [Theory]
    [InlineData("\"nurse\"", "\"clinician\"", true)]
    [InlineData("\"nurse\", \"clinician\"", "\"clinician\", \"nurse\"", false)]
    [InlineData("\"nurse\"", null, false)]
    public async Task The_rule_of_an_interface_that_differs_is_said_with_what_both_make(string ofInterface, string? own, bool speaks)
    {
        Compiled compiled = Compiled.From($$"""
            using ToolPolicy;
            public interface IBeds { [RequiresRole({{ofInterface}})] string Free(); }
            public sealed class BedTools : IBeds
            {
                /// <summary>Counts.</summary>
                [{{(own is null ? "Tool" : $"RequiresRole({own})")}}] public string Free() => "";
            }
            """);
        IReadOnlyList<Diagnostic> found = await compiled.AnalyzeAsync(DiagnosticSeverity.Hidden);
        Assert.Equal(speaks ? ["'Free' also has the rule of 'IBeds.Free'; together: clinician; nurse"] : [], found.Select(static diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
    }

    public static TheoryData<string, string[]> Suppressed => new()
    {
        { "#pragma warning disable TPOL1007, TPOL1034", ["TPOL1027 #pragma warning disable TPOL1007, TPOL1034"] },
        { "#pragma warning disable TPOL1007 // rules follow", [] },
        { "#pragma warning disable CS1591", [] },
        { "[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"ToolPolicy\", \"TPOL1007:x\")]", ["TPOL1027 System.Diagnostics.CodeAnalysis.SuppressMessage(\"ToolPolicy\", \"TPOL1007:x\")"] },
        { "[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"ToolPolicy\", \"TPOL1007\", Justification = \" \")]", ["TPOL1027 System.Diagnostics.CodeAnalysis.SuppressMessage(\"ToolPolicy\", \"TPOL1007\", Justification = \" \")"] },
        { "[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"ToolPolicy\", \"TPOL1007\", Justification = \"rules follow\")]", [] },
        { "[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"Design\", \"CA1024\")]", [] },
    };

    [Theory, MemberData(nameof(Suppressed))]
    public async Task A_suppression_of_ours_gives_a_reason(string line, string[] expected) =>
        Assert.Equal(expected, Reported.Of(await Compiled.From(line + "\npublic sealed class Nothing;").AnalyzeAsync(DiagnosticSeverity.Hidden)));

    [Theory]
    [InlineData("clinican", "clinician")]
    [InlineData("Clinician", "clinician")]
    [InlineData("nusre", "nurse")]
    [InlineData("director", null)]
    [InlineData("admi", null)]
    public async Task A_role_that_is_not_declared_is_answered_with_the_one_that_was_meant(string role, string? meant)
    {
        IReadOnlyList<Diagnostic> found = await Compiled.From($$"""
            using ToolPolicy;
            [PolicyRoles] public static class Roles { public const string Nurse = "nurse"; public const string Clinician = "clinician"; }
            public sealed class BedTools { [RequiresRole("{{role}}")] public string Free() => ""; }
            """).AnalyzeAsync();
        Diagnostic only = Assert.Single(found);
        Assert.Equal(
            $"The role '{role}' is no constant of a [PolicyRoles] class" + (meant is null ? "" : $"; did you mean '{meant}'?"),
            only.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal((role, meant), (only.Properties["Role"], only.Properties["Meant"]));
    }

    /// <summary>Advice never changes what is generated: only errors do.</summary>
    [Fact]
    public void No_advice_is_an_error() =>
        Assert.All(Rule.All.Where(static rule => string.CompareOrdinal(rule.Id, "TPOL1025") >= 0 && string.CompareOrdinal(rule.Id, "TPOL1044") <= 0), static rule =>
            Assert.NotEqual(DiagnosticSeverity.Error, rule.Fault.DefaultSeverity));

    private static string Tool(string signature, string attributes = "RequiresRole(\"nurse\")") =>
        $"/// <summary>A tool.</summary>\n    [{attributes}] public {signature} => throw new NotSupportedException();";
}
