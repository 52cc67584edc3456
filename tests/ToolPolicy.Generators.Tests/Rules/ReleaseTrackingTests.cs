using System;
using System.Collections.Generic;
using System.Linq;
using ToolPolicy.Generators.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Generators.Tests.Rules;

/// <summary>
/// The lists of released and unreleased rules. The compiler's own release tracking compares ids, categories and severities; the names in the notes, and that an id stands
/// in one list only, are seen to here.
/// </summary>
public sealed class ReleaseTrackingTests
{
    private static readonly string[] Shipped = Rows("AnalyzerReleases.Shipped.md");
    private static readonly string[] Unshipped = Rows("AnalyzerReleases.Unshipped.md");

    [Fact]
    public void Every_rule_is_listed_once_with_its_category_severity_and_name() =>
        Assert.Equal(
            Rule.All.Select(static rule => $"{rule.Id} | {rule.Fault.Category} | {rule.Fault.DefaultSeverity} | {rule.Name}"),
            Shipped.Concat(Unshipped).Order(StringComparer.Ordinal));

    [Fact]
    public void The_unreleased_rules_are_in_the_order_of_their_ids() => Assert.Equal(Unshipped.Order(StringComparer.Ordinal), Unshipped);

    private static string[] Rows(string file)
    {
        IEnumerable<string> lines = Repository.Read("analyzers", "ToolPolicy.Semantics", file).ReplaceLineEndings("\n").Split('\n');
        return [.. lines.Where(static line => line.StartsWith("TPOL", StringComparison.Ordinal))];
    }
}
