using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using ToolPolicy.Generators.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Generators.Tests.Rules;

/// <summary>The code on the pages does what the pages say.</summary>
public sealed class RuleSampleTests
{
    public static TheoryData<string> Ids => FaultTests.Ids;

    [Theory, MemberData(nameof(Ids))]
    public async Task The_bad_code_makes_its_rule_and_no_other_speak_once_at_each_marked_line(string id)
    {
        RuleSample bad = RulePage.Of(id).Bad;
        IReadOnlyList<int> marked = bad.LinesMarked(id);
        Assert.NotEmpty(marked);
        IReadOnlyList<Diagnostic> found = await AnalyzeAsync(bad.Compile(), id);
        Assert.All(found, diagnostic => Assert.Equal((id, Rule.Of(id).Fault.DefaultSeverity), (diagnostic.Id, diagnostic.Severity)));
        Assert.All(found, static diagnostic => Assert.Equal("Source0.cs", diagnostic.Location.SourceTree?.FilePath));
        Assert.Equal(marked, found.Select(static diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line));
    }

    [Theory, MemberData(nameof(Ids))]
    public void The_bad_code_compiles_apart_from_its_fault(string id) => Assert.Empty(RulePage.Of(id).Bad.Compile().CompilerDiagnostics());

    [Theory, MemberData(nameof(Ids))]
    public async Task The_good_code_compiles_without_a_word(string id)
    {
        Compiled good = RulePage.Of(id).Good.Compile();
        Assert.Empty(good.CompilerDiagnostics());
        Assert.Empty(await AnalyzeAsync(good, id));
        Assert.NotEmpty(good.Generated);
    }

    /// <summary>Suggestions of other rules are none of the page's business.</summary>
    private static async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(Compiled compiled, string id) =>
        [.. (await compiled.AnalyzeAsync(DiagnosticSeverity.Hidden)).Where(diagnostic => diagnostic.Id == id || diagnostic.Severity >= DiagnosticSeverity.Warning)];
}
