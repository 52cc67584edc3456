using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using ToolPolicy.Generators.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Generators.Tests.Snapshots;

/// <summary>What generated code looks like is approved by a reader, and is the same bytes wherever it is generated.</summary>
public sealed class SnapshotTests
{
    public static TheoryData<string> Names => [.. Samples.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Generated_code_is_approved(string name)
    {
        Compiled compiled = Compiled.From(Samples.All[name]);
        Assert.Empty(compiled.CompilerDiagnostics());
        foreach ((string hint, string text) in compiled.Generated)
        {
            Verify.Text(text, Path.Combine("Approved", name, hint.Replace(".g.cs", ".verified.cs", StringComparison.Ordinal)));
        }

        string folder = Repository.Path("tests", "ToolPolicy.Generators.Tests", "Snapshots", "Approved", name);
        Assert.Equal(
            compiled.Generated.Keys.Select(static hint => hint.Replace(".g.cs", ".verified.cs", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(folder).Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Culture_line_endings_paths_and_file_order_change_nothing(string name)
    {
        IReadOnlyDictionary<string, string> expected = Compiled.From(Samples.All[name], "class Other { }").Generated;
        string windows = Samples.All[name].Replace("\n", "\r\n", StringComparison.Ordinal);
        Assert.Equal(expected, InCulture("tr-TR", () => Compiled.From(Samples.All[name], "class Other { }").Generated));
        Assert.Equal(expected, InCulture("ar-SA", () => Compiled.From(windows, "class Other { }").Generated));
        Assert.Equal(expected, Compiled.From("class Other { }", Samples.All[name]).Generated);
        Assert.Equal(expected, Compiled.From([Samples.All[name], "class Other { }"], static compilation => compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(
            compilation.SyntaxTrees.Select(static tree => tree.WithFilePath("/elsewhere/" + tree.FilePath)))).Generated);
    }

    [Fact]
    public void Generated_code_names_no_path_and_no_date()
    {
        foreach (string text in Samples.All.Values.SelectMany(static source => Compiled.From(source).Generated.Values))
        {
            Assert.DoesNotContain("Source0.cs", text, StringComparison.Ordinal);
            Assert.DoesNotContain(DateTime.UtcNow.Year.ToString(CultureInfo.InvariantCulture) + "-", text, StringComparison.Ordinal);
            Assert.DoesNotContain("\r", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_consumer_with_every_warning_as_error_builds()
    {
        Compiled compiled = Compiled.From(
            ["""
            using ToolPolicy;
            namespace Sample;
            /// <summary>A host.</summary>
            public class Documented
            {
                /// <summary>A tool.</summary>
                /// <param name="old">A value.</param>
                [RequiresRole("a"), System.Obsolete("use another")] public OldResult Tool(string old) => new();
                /// <summary>A tool.</summary>
                [RequiresRole("a"), System.Diagnostics.CodeAnalysis.Experimental("EXP1")] public int Newer() => 1;
            }
            /// <summary>A result.</summary>
            [System.Obsolete] public class OldResult { /// <summary>A value.</summary>
                public int Value { get; set; } }
            """],
            static compilation => compilation.WithOptions(compilation.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Error).WithWarningLevel(9999)),
            Compiled.ParseOptions.WithDocumentationMode(DocumentationMode.Diagnose));

        // The author's own use of an obsolete type is the author's business; generated code adds nothing to it.
        Assert.DoesNotContain(compiled.CompilerDiagnostics(), static diagnostic => diagnostic.Location.SourceTree?.FilePath.EndsWith(".g.cs", StringComparison.Ordinal) ?? true);
    }

    /// <summary>A machine without ICU has no cultures; one with another decimal point stands in there.</summary>
    private static CultureInfo Culture(string name)
    {
        try
        {
            return new CultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            CultureInfo other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            other.NumberFormat.NumberDecimalSeparator = ",";
            other.NumberFormat.NegativeSign = "\u2212";
            return other;
        }
    }

    private static T InCulture<T>(string culture, Func<T> run)
    {
        CultureInfo before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = Thread.CurrentThread.CurrentUICulture = Culture(culture);
            return run();
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = Thread.CurrentThread.CurrentUICulture = before;
        }
    }
}
