using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ToolPolicy.Generators.Tests.Infrastructure;
using ToolPolicy.Generators.Tests.Snapshots;
using Xunit;

namespace ToolPolicy.Generators.Tests.Caching;

/// <summary>An edit makes the generator do again what the edit concerns, and nothing else.</summary>
public sealed class CacheTests
{
    private const string Other = "namespace Sample { public class Unrelated { public int Value => 1; } }";
    private const string Second = """
        namespace Sample { public sealed class SecondTools { [ToolPolicy.RequiresRole("billing")] public string Second(string text) => text; } }
        """;

    [Fact]
    public void An_edit_in_another_file_recomputes_nothing()
    {
        Edit edit = Edit.Of([Samples.Clinic, Other], 1, Other.Replace("=> 1", "=> 2"));
        edit.AssertKept(TrackingNames.Tools, TrackingNames.InheritedTools, TrackingNames.Hosts, TrackingNames.ResultShapes, TrackingNames.ArgumentShapes, TrackingNames.Roles, TrackingNames.Suppressions);
        edit.AssertOutputsKept();
    }

    [Fact]
    public void A_comment_in_the_same_file_changes_no_model_and_no_output()
    {
        Edit edit = Edit.Of([Samples.Clinic, Other], 0, "// A comment that moves everything down.\n" + Samples.Clinic);
        edit.AssertKept(TrackingNames.Tools, TrackingNames.Hosts, TrackingNames.ResultShapes, TrackingNames.ArgumentShapes, TrackingNames.Roles);
        edit.AssertOutputsKept();
    }

    [Fact]
    public void A_change_of_a_body_changes_no_model_and_no_output()
    {
        Edit edit = Edit.Of([Samples.Clinic, Other], 0, Samples.Clinic.Replace("\"9-17\"", "\"9-18\""));
        edit.AssertKept(TrackingNames.Tools, TrackingNames.Hosts);
        edit.AssertOutputsKept();
    }

    [Fact]
    public void A_change_of_one_rule_rewrites_its_host_and_the_catalog_only()
    {
        Edit edit = Edit.Of([Samples.Clinic, Second], 0, Samples.Clinic.Replace("MaxTokens(400)", "MaxTokens(500)"));
        Assert.Equal(["Sample.Clinic.ClinicTools.g.cs", "ToolPolicy.Catalog.g.cs"], edit.ChangedFiles());
        edit.AssertKept(TrackingNames.ResultShapes, TrackingNames.ArgumentShapes);
        Assert.Equal(1, edit.Changed(TrackingNames.Tools));
    }

    [Fact]
    public void A_change_of_one_member_rewrites_its_shape_and_those_who_name_it()
    {
        Edit edit = Edit.Of([Samples.Clinic, Second], 0, Samples.Clinic.Replace("record Receipt(string InvoiceId, decimal Amount)", "record Receipt(string InvoiceId, decimal Amount, int Items = 0)"));
        Assert.Equal(["Result_Sample_Clinic_Receipt.g.cs", "Sample.Clinic.ClinicTools.g.cs"], edit.ChangedFiles());
    }

    [Fact]
    public void A_new_tool_rewrites_its_host_and_the_catalog_only()
    {
        Edit edit = Edit.Of([Samples.Clinic, Second], 1, Second.Replace("public string Second", "public int Third() => 3; [ToolPolicy.RequiresRole(\"billing\")] public string Second"));
        Assert.Equal(["Sample.SecondTools.g.cs", "ToolPolicy.Catalog.g.cs"], edit.ChangedFiles());
    }

    [Fact]
    public void A_new_host_adds_its_file_and_rewrites_the_catalog()
    {
        Edit edit = Edit.Of([Samples.Clinic, Other], 1, Second);
        Assert.Equal(["Sample.SecondTools.g.cs", "ToolPolicy.Catalog.g.cs"], edit.ChangedFiles());
    }

    [Fact]
    public void A_new_reference_changes_no_output()
    {
        Compiled first = Compiled.From(Samples.Clinic);
        GeneratorDriver driver = first.Driver.RunGenerators(first.Before.AddReferences(CSharpCompilation.Create("Library").ToMetadataReference()));
        Assert.Equal(first.Generated, driver.GetRunResult().Results.Single().GeneratedSources.ToDictionary(static source => source.HintName, static source => source.SourceText.ToString()));
        Assert.All(Edit.Outputs(driver), static reason => Assert.Contains(reason, new[] { IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged }));
    }

    /// <summary>A second run over a changed compilation.</summary>
    private sealed class Edit(GeneratorRunResult before, GeneratorDriver after)
    {
        private readonly GeneratorRunResult _after = after.GetRunResult().Results.Single();

        public static Edit Of(string[] sources, int file, string text)
        {
            Compiled first = Compiled.From(sources);
            SyntaxTree old = first.Before.SyntaxTrees[file];
            SyntaxTree changed = CSharpSyntaxTree.ParseText(text, Compiled.ParseOptions, old.FilePath);
            return new Edit(first.Result, first.Driver.RunGenerators(first.Before.ReplaceSyntaxTree(old, changed)));
        }

        public static IEnumerable<IncrementalStepRunReason> Outputs(GeneratorDriver driver) => driver.GetRunResult().Results.Single().TrackedOutputSteps
            .SelectMany(static step => step.Value).SelectMany(static step => step.Outputs).Select(static output => output.Reason);

        public int Changed(string step) => Reasons(step).Count(static reason => reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New);

        public void AssertKept(params string[] steps)
        {
            foreach (string step in steps)
            {
                Assert.Equal((step, 0), (step, Changed(step)));
            }
        }

        public void AssertOutputsKept()
        {
            Assert.NotEmpty(Outputs(after));
            Assert.All(Outputs(after), static reason => Assert.Contains(reason, new[] { IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged }));
        }

        /// <summary>Files whose text is new or another one; each must have been emitted anew, and the others must not.</summary>
        public IEnumerable<string> ChangedFiles()
        {
            Dictionary<string, string> old = before.GeneratedSources.ToDictionary(static source => source.HintName, static source => source.SourceText.ToString());
            string[] changed = [.. _after.GeneratedSources.Where(source => !old.TryGetValue(source.HintName, out string? text) || text != source.SourceText.ToString())
                .Select(static source => source.HintName).Order(System.StringComparer.Ordinal)];
            int emitted = Outputs(after).Count(static reason => reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New);
            Assert.Equal(changed.Length, emitted);
            return changed;
        }

        private IEnumerable<IncrementalStepRunReason> Reasons(string step)
        {
            ImmutableArray<IncrementalGeneratorRunStep> runs = _after.TrackedSteps.TryGetValue(step, out ImmutableArray<IncrementalGeneratorRunStep> found) ? found : [];
            return runs.SelectMany(static run => run.Outputs).Select(static output => output.Reason);
        }
    }
}
