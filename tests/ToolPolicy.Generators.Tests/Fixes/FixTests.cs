using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using ToolPolicy.Generators.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Generators.Tests.Fixes;

/// <summary>A fix changes what it names and nothing else, and what is left compiles and is clean.</summary>
public sealed class FixTests
{
    public static TheoryData<string, string, int> Cases
    {
        get
        {
            TheoryData<string, string, int> cases = [];
            foreach ((int index, FixCase fix) in FixCases.All.Index())
            {
                cases.Add(fix.Id, fix.Title, index);
            }

            return cases;
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public async Task A_fix_changes_what_it_names_compiles_and_is_clean(string id, string title, int index)
    {
        FixCase fix = FixCases.All[index];
        using Fixing fixing = Fixing.Of(fix.Files);
        IReadOnlyList<CodeAction> actions = [.. (await fixing.OffersAsync(id)).Select(static offer => offer.Action)];
        CodeAction action = Assert.Single(actions, action => action.Title == title);
        IReadOnlyList<string> after = await Fixing.AfterAsync(action);
        Assert.Equal(fix.Expected, after);
        Assert.NotNull(action.EquivalenceKey);

        Compiled compiled = Compiled.From([.. after]);
        Assert.Empty(compiled.CompilerDiagnostics());
        Assert.DoesNotContain(await compiled.AnalyzeAsync(DiagnosticSeverity.Hidden), diagnostic => diagnostic.Id == id || diagnostic.Severity >= DiagnosticSeverity.Warning);
    }

    [Fact]
    public void Every_fix_of_every_rule_has_a_case()
    {
        IEnumerable<string> offered = Fixing.Providers.SelectMany(static provider => provider.FixableDiagnosticIds).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(offered, FixCases.All.Select(static fix => fix.Id).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_fix_is_exported_and_can_be_made_by_a_tool()
    {
        Assert.NotEmpty(Fixing.Providers);
        Assert.All(Fixing.Providers, static provider =>
        {
            ExportCodeFixProviderAttribute export = Assert.IsType<ExportCodeFixProviderAttribute>(Attribute.GetCustomAttribute(provider.GetType(), typeof(ExportCodeFixProviderAttribute)));
            Assert.Equal([LanguageNames.CSharp], export.Languages);
            Assert.Equal(provider.GetType().Name, export.Name);
            Assert.True(provider.GetType().IsPublic);
            Assert.Equal([FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution], provider.GetFixAllProvider().GetSupportedFixAllScopes());
        });
    }

    /// <summary>One provider per rule: two would have their fixes mixed by whoever applies the first.</summary>
    [Fact]
    public void A_rule_has_its_fixes_from_one_place()
    {
        string[] ids = [.. Fixing.Providers.SelectMany(static provider => provider.FixableDiagnosticIds)];
        Assert.Equal(ids.Distinct(), ids);
    }
}
