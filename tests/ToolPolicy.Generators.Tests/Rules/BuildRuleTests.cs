using System;
using System.IO;
using System.Linq;
using Xunit;

namespace ToolPolicy.Generators.Tests.Rules;

/// <summary>Errors of the build files: each has a page that says what to do. That they speak is shown by the package test.</summary>
public sealed class BuildRuleTests
{
    private static readonly string[] Sections = ["## What to do", "## Why"];

    public static TheoryData<string> Ids => [.. BuildRule.All.Select(static rule => rule.Id)];

    [Fact]
    public void Every_error_has_a_page_and_every_page_an_error()
    {
        Assert.Equal(
            BuildRule.All.Select(static rule => rule.Id),
            Directory.GetFiles(RulePage.Folder, BuildRule.Prefix + "*.md").Select(static file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal));
        Assert.Equal(BuildRule.All.Count, BuildRule.All.Select(static rule => rule.Id).Distinct().Count());
        Assert.NotEmpty(BuildRule.All);
    }

    [Theory, MemberData(nameof(Ids))]
    public void A_page_says_what_is_wrong_what_to_do_and_why(string id)
    {
        BuildRule rule = BuildRule.All.Single(rule => rule.Id == id);
        Assert.Matches($"^# {id} [A-Z][A-Za-z]+$", rule.Page[0]);
        Assert.Equal("Category `ToolPolicy.Build`, always an `Error`.", rule.Page[2]);
        Assert.EndsWith(".", rule.Page[4], StringComparison.Ordinal);
        Assert.Equal(Sections, rule.Page.Where(static line => line.StartsWith("## ", StringComparison.Ordinal)));
        Assert.EndsWith(".", rule.Text, StringComparison.Ordinal);
    }
}
