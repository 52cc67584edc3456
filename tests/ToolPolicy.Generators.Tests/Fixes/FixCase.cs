using System;
using System.Linq;
using Xunit;

namespace ToolPolicy.Generators.Tests.Fixes;

/// <summary>A fix, and everything that it changes.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Title">The fix.</param>
/// <param name="Files">The files before.</param>
/// <param name="Changes">Each text that changes, which stands in one file once, and what stands there afterwards.</param>
internal sealed record FixCase(string Id, string Title, string[] Files, params (string Before, string After)[] Changes)
{
    /// <summary>The files after: the changes and nothing else.</summary>
    public string[] Expected => Changes.Aggregate(Files, static (files, change) =>
    {
        Assert.Single(files, file => file.Split(change.Before).Length == 2);
        Assert.DoesNotContain(files, file => file.Split(change.Before).Length > 2);
        return [.. files.Select(file => file.Replace(change.Before, change.After, StringComparison.Ordinal))];
    });
}
