using System;
using System.Globalization;
using System.IO;
using System.Text;
using Microsoft.CodeAnalysis;
using ToolPolicy.Generators.Tests.Infrastructure;
using ToolPolicy.Semantics.Faults;
using Xunit;

namespace ToolPolicy.Generators.Tests.Rules;

/// <summary>The presets that <c>ToolPolicyMode</c> chooses among are written from the descriptors. Run the tests with <c>TOOLPOLICY_UPDATE=1</c> to write them anew.</summary>
public sealed class PresetTests
{
    [Theory]
    [InlineData("strict", "What reaches a model unguarded, or cannot be proven guarded, fails the build; a suggestion about it is a warning.")]
    [InlineData("all", "Every rule speaks, as a warning at least.")]
    [InlineData("none", "Only what cannot be enforced is reported: its guard denies every call, whether or not anybody is told.")]
    public void A_preset_lists_every_rule_that_it_changes(string mode, string words)
    {
        string file = Repository.Path("runtime", "ToolPolicy", "build", "config", mode + ".globalconfig");
        string expected = Write(mode, words);
        if (Environment.GetEnvironmentVariable("TOOLPOLICY_UPDATE") == "1")
        {
            File.WriteAllText(file, expected);
        }

        Assert.Equal(expected, File.ReadAllText(file).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Strict_lets_no_exposure_pass_and_no_preset_softens_an_error()
    {
        foreach (Rule rule in Rule.All)
        {
            if (rule.Fault is { Category: Fault.Exposure, DefaultSeverity: DiagnosticSeverity.Warning })
            {
                Assert.Equal("error", Severity("strict", rule.Fault));
            }

            if (rule.Fault.DefaultSeverity == DiagnosticSeverity.Error)
            {
                Assert.All(new[] { "strict", "all", "none" }, mode => Assert.Null(Severity(mode, rule.Fault)));
            }
        }
    }

    private static string Write(string mode, string words)
    {
        StringBuilder text = new($"# ToolPolicyMode = {mode}. {words}\n# Written by a test from the list of rules. A project's own .editorconfig has the last word.\nis_global = true\nglobal_level = -10\n\n");
        foreach (Rule rule in Rule.All)
        {
            if (Severity(mode, rule.Fault) is { } severity)
            {
                text.Append(CultureInfo.InvariantCulture, $"dotnet_diagnostic.{rule.Id}.severity = {severity}\n");
            }
        }

        return text.ToString();
    }

    /// <summary>What a preset makes of a rule; null when it leaves it as it is.</summary>
    private static string? Severity(string mode, DiagnosticDescriptor fault) => (mode, fault.Category, fault.DefaultSeverity) switch
    {
        (_, _, DiagnosticSeverity.Error) => null,
        ("strict", Fault.Exposure, DiagnosticSeverity.Warning) => "error",
        ("strict", Fault.Exposure, _) => "warning",
        ("all", _, DiagnosticSeverity.Info or DiagnosticSeverity.Hidden) => "warning",
        ("none", _, _) => "none",
        _ => null,
    };
}
