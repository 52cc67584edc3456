using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ToolPolicy.Generators.Tests.Rules;

/// <summary>One fault, one page: it bears the rule's name, title and severity, and says the same five things in the same order.</summary>
public sealed class RulePageTests
{
    private static readonly string[] Expected = ["Bad", "Good", "Why", "When to suppress"];

    public static TheoryData<string> Ids => FaultTests.Ids;

    [Fact]
    public void Every_rule_has_a_page_and_every_page_a_rule() => Assert.Equal(Rule.All.Select(static rule => rule.Id), RulePage.Ids);

    [Theory, MemberData(nameof(Ids))]
    public void A_page_begins_with_the_name_category_severity_and_title_of_its_rule(string id)
    {
        (string name, DiagnosticDescriptor fault) = Rule.Of(id);
        RulePage page = RulePage.Of(id);
        Assert.Equal($"# {id} {name}", page.Heading);
        Assert.Equal($"Category `{fault.Category}`, default severity `{fault.DefaultSeverity}`.", page.Classification);
        Assert.Equal($"{fault.Title}.", page.Sentence);
    }

    [Theory, MemberData(nameof(Ids))]
    public void A_page_shows_the_fault_and_its_cure_and_says_why_and_when_to_suppress(string id)
    {
        RulePage page = RulePage.Of(id);
        Assert.Equal(Expected, page.Sections);
        Assert.All(Expected, section => Assert.NotEmpty(page.Section(section)));
        Assert.NotEqual(page.Bad.Source, page.Good.Source);
    }

    [Theory, MemberData(nameof(Ids))]
    public void The_page_of_an_error_and_no_other_says_that_suppressing_opens_no_door(string id)
    {
        string words = RulePage.Of(id).Section("When to suppress").ReplaceLineEndings(" ");
        Assert.Equal(Rule.Of(id).Fault.DefaultSeverity == DiagnosticSeverity.Error, words.Contains("Suppressing opens no door", StringComparison.Ordinal));
    }
}
