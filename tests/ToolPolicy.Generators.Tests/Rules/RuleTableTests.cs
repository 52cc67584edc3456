using System;
using System.Globalization;
using System.IO;
using System.Text;
using ToolPolicy.Semantics.Faults;
using Xunit;

namespace ToolPolicy.Generators.Tests.Rules;

/// <summary><c>docs/rules/README.md</c> is written from the descriptors. Run the tests with <c>TOOLPOLICY_UPDATE=1</c> to write it anew.</summary>
public sealed class RuleTableTests
{
    private static readonly string Index = Path.Combine(RulePage.Folder, "README.md");

    [Fact]
    public void The_table_lists_every_rule_as_its_descriptor_has_it()
    {
        string expected = Write();
        if (Environment.GetEnvironmentVariable("TOOLPOLICY_UPDATE") == "1")
        {
            File.WriteAllText(Index, expected);
        }

        Assert.Equal(expected, File.ReadAllText(Index).ReplaceLineEndings("\n"));
    }

    private static string Write()
    {
        StringBuilder text = new("""
            # Rules

            One fault, one name: the id, the page and the descriptor in `analyzers/ToolPolicy.Semantics/Faults/Fault.cs` share it for good. This page is written from the
            descriptors by a test; run the tests with `TOOLPOLICY_UPDATE=1` after a change. [Contributing](../../CONTRIBUTING.md#to-add-a-rule) says how a rule is added.

            Every page shows code that is reported, the same code done right, why it matters, and when a suppression makes sense. The catalog that each build generates lists
            every suppression with its justification.


            """);
        Write(text, Fault.Declaration, "Declared wrong", "An error here never opens a door: a declaration that cannot be enforced compiles into a guard that denies every call, or into no guard at all.");
        Write(text, Fault.Exposure, "Reaches the model unguarded", "These are warnings, so that an existing program can adopt guards one tool at a time; until they are gone, a model can call what they name.");
        WriteBuildRules(text);
        return text.ToString().ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
    }

    private static void WriteBuildRules(StringBuilder text)
    {
        text.Append("## The build cannot keep its promise\n\nErrors about the build and not about a line of code ([the build](../build.md)).\n\n");
        text.Append("| Id | Name | What is wrong |\n|---|---|---|\n");
        foreach (BuildRule rule in BuildRule.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"| [{rule.Id}]({rule.Id}.md) | {rule.Name} | {rule.Sentence} |\n");
        }
    }

    private static void Write(StringBuilder text, string category, string heading, string words)
    {
        text.Append("## ").Append(heading).Append("\n\n").Append(words).Append("\n\n");
        text.Append("| Id | Name | What is wrong | Category | Default severity |\n|---|---|---|---|---|\n");
        foreach (Rule rule in Rule.All)
        {
            if (rule.Fault.Category == category)
            {
                text.Append(CultureInfo.InvariantCulture, $"| [{rule.Id}]({rule.Id}.md) | {rule.Name} | {rule.Fault.Title} | {category} | {rule.Fault.DefaultSeverity} |\n");
            }
        }

        text.Append('\n');
    }
}
