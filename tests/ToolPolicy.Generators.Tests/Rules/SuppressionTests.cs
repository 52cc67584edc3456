using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using ToolPolicy.Generators.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Generators.Tests.Rules;

/// <summary>A rule can be silenced where it speaks, as any other; whoever reads the catalog sees that it was, and why.</summary>
public sealed class SuppressionTests
{
    private const string Catalog = "ToolPolicy.Catalog.g.cs";

    /// <summary>Two faults of one kind: what silences the first must leave the second.</summary>
    private const string Tools = """
        namespace Clinic;
        public sealed class BedTools
        {
            {0}
            [ToolPolicy.MaxTokens(64)] public string FreeBeds() => "";{1}
            [ToolPolicy.MaxTokens(64)] public string TakenBeds() => "";
        }
        """;

    public static TheoryData<string, string, string> Local => new()
    {
        { "#pragma warning disable TPOL1007 // rules follow with the ward plan", "\n#pragma warning restore TPOL1007", "TPOL1007  Source0.cs: rules follow with the ward plan" },
        { "#pragma warning disable CS1591, TPOL1007", "\n#pragma warning restore CS1591, TPOL1007", "TPOL1007  Source0.cs: no justification" },
        { "#pragma warning disable // all of it", "\n#pragma warning restore", "every rule  Source0.cs: all of it" },
        { "[System.Diagnostics.CodeAnalysis.SuppressMessage(\"ToolPolicy.Declaration\", \"TPOL1007:AccessRuleMissing\", Justification = \"rules follow\")]", "", "TPOL1007  Clinic.BedTools.FreeBeds(): rules follow" },
        { "[System.Diagnostics.CodeAnalysis.UnconditionalSuppressMessage(\"ToolPolicy.Declaration\", \"TPOL1007\", Justification = \"rules follow\")]", "", "TPOL1007  Clinic.BedTools.FreeBeds(): rules follow" },
    };

    [Theory, MemberData(nameof(Local))]
    public async Task A_suppression_silences_its_place_and_is_listed_with_its_justification(string before, string after, string listed)
    {
        Compiled compiled = Compiled.From(Tools.Replace("{0}", before, StringComparison.Ordinal).Replace("{1}", after, StringComparison.Ordinal));
        Assert.Equal(["TPOL1007 TakenBeds"], Reported.Of(await compiled.AnalyzeAsync()));
        Assert.Equal([listed], SuppressionsIn(compiled));
    }

    [Fact]
    public async Task A_suppression_from_afar_is_listed_with_its_target()
    {
        Compiled compiled = Compiled.From($"""
            [assembly: System.Diagnostics.CodeAnalysis.SuppressMessage("ToolPolicy.Declaration", "TPOL1007", Scope = "member", Target = "~M:Clinic.BedTools.FreeBeds~System.String", Justification = "rules follow")]
            {Tools.Replace("{0}", "", StringComparison.Ordinal).Replace("{1}", "", StringComparison.Ordinal)}
            """);
        Assert.Equal(["TPOL1007 TakenBeds"], Reported.Of(await compiled.AnalyzeAsync()));
        Assert.Equal(["TPOL1007  ~M:Clinic.BedTools.FreeBeds~System.String: rules follow"], SuppressionsIn(compiled));
    }

    [Fact]
    public async Task A_suppression_for_the_whole_project_is_listed()
    {
        Compiled compiled = Compiled.From(
            [Tools.Replace("{0}", "", StringComparison.Ordinal).Replace("{1}", "", StringComparison.Ordinal)],
            static compilation => compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new("TPOL1007", ReportDiagnostic.Suppress)])));
        Assert.Empty(await compiled.AnalyzeAsync());
        Assert.Equal(["TPOL1007  the project: no justification"], SuppressionsIn(compiled));
    }

    /// <summary>An exposure that is silenced in a project without a single guarded tool is the one that most needs to be seen.</summary>
    [Fact]
    public async Task A_silenced_exposure_is_listed_also_where_there_are_no_guarded_tools()
    {
        Compiled compiled = Compiled.From("""
            using ModelContextProtocol.Server;
            public sealed class InfoTools
            {
            #pragma warning disable TPOL2001 // the demo has no secrets
                [McpServerTool] public string OpeningHours() => "8 to 18";
            #pragma warning restore TPOL2001
            }
            """);
        Assert.Empty(await compiled.AnalyzeAsync());
        Assert.Equal(["TPOL2001  Source0.cs: the demo has no secrets"], SuppressionsIn(compiled));
    }

    [Fact]
    public void What_silences_other_rules_is_not_listed()
    {
        Compiled compiled = Compiled.From("""
            #pragma warning disable CS0618 // old
            using ToolPolicy;
            public sealed class BedTools
            {
                [System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1024", Justification = "no property")]
                [RequiresRole("nurse")] public string FreeBeds() => "";
            }
            """);
        Assert.Contains("//   Suppressions  none\n", compiled.Generated[Catalog], StringComparison.Ordinal);
    }

    [Fact]
    public void A_justification_cannot_end_the_comment_that_it_is_listed_in()
    {
        Compiled compiled = Compiled.From(Tools.Replace("{1}", "", StringComparison.Ordinal).Replace(
            "{0}", "[System.Diagnostics.CodeAnalysis.SuppressMessage(\"ToolPolicy\", \"TPOL1007\", Justification = \"one\\n#error two\\u2028three\")]", StringComparison.Ordinal));
        Assert.Empty(compiled.CompilerDiagnostics());
        Assert.Equal(["TPOL1007  Clinic.BedTools.FreeBeds(): one\\u000a#error two\\u2028three"], SuppressionsIn(compiled));
    }

    /// <summary>The lines below the heading of the catalog.</summary>
    private static string[] SuppressionsIn(Compiled compiled) => [.. compiled.Generated[Catalog].Split('\n')
        .SkipWhile(static line => line != "//   Suppressions").Skip(1)
        .TakeWhile(static line => line.StartsWith("//     ", StringComparison.Ordinal)).Select(static line => line[7..])];
}
