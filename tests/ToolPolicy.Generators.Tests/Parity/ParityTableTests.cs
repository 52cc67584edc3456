using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ToolPolicy.Generators.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Generators.Tests.Parity;

/// <summary>The table of <c>docs/parity.md</c> and the list that the tests go by are one: no row without a test, no deviation without a row.</summary>
public sealed class ParityTableTests
{
    [Fact]
    public void The_table_lists_exactly_the_intended_deviations() =>
        Assert.Equal(Deviations.Seen.Keys.Concat(Deviations.Elsewhere.Keys).Order(StringComparer.Ordinal), Rows().Order(StringComparer.Ordinal));

    [Fact]
    public void Every_test_that_is_named_exists()
    {
        HashSet<string> files = [.. Directory.EnumerateFiles(Repository.Path("tests"), "*Tests.cs", SearchOption.AllDirectories).Select(static path => Path.GetFileNameWithoutExtension(path))];
        Assert.Empty(Deviations.Elsewhere.Values.Except(files));
    }

    private static IEnumerable<string> Rows() => Repository.Read("docs", "parity.md").Split('\n')
        .SkipWhile(static line => !line.StartsWith("| case ", StringComparison.Ordinal)).Skip(2)
        .TakeWhile(static line => line.StartsWith("| ", StringComparison.Ordinal))
        .Select(static line => line.Split(" | ")[0][2..]);
}
