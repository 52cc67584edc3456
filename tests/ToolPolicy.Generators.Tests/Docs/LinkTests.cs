using System.Collections.Generic;
using System.IO;
using System.Linq;
using ToolPolicy.Generators.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Generators.Tests.Docs;

/// <summary>No page sends its reader nowhere.</summary>
public sealed class LinkTests
{
    private static readonly string Folder = Repository.Path("docs");

    [Fact]
    public void Every_relative_link_in_docs_leads_somewhere()
    {
        string[] pages = Directory.GetFiles(Folder, "*.md", SearchOption.AllDirectories);
        Dictionary<string, string> texts = pages.ToDictionary(static page => page, File.ReadAllText);
        Assert.Contains(texts, static page => MarkdownLinks.In(page.Value).Count > 0);
        Assert.Empty(texts.SelectMany(static page => MarkdownLinks.DeadIn(page.Value, page.Key).Select(link => $"{Path.GetRelativePath(Folder, page.Key)}: {link}")));
    }

    [Theory]
    [InlineData("[a](missing.md)", "missing.md")]
    [InlineData("![a](images/missing.png \"title\")", "images/missing.png")]
    [InlineData("[a][1]\n\n[1]: ../missing.md", "../missing.md")]
    [InlineData("[a](README.md#no-such-heading)", "README.md#no-such-heading")]
    [InlineData("# One\n\n[a](#two)", "#two")]
    public void A_dead_link_is_found(string markdown, string link) => Assert.Equal([link], MarkdownLinks.DeadIn(markdown, Path.Combine(Folder, "rules", "page.md")));

    [Theory]
    [InlineData("[a](README.md)")]
    [InlineData("[a](README.md#rules)")]
    [InlineData("[a](../rules)")]
    [InlineData("[a](https://example.org/missing.md) <mailto:a@example.org>")]
    [InlineData("`[a](missing.md)`\n\n```text\n[a](missing.md)\n```")]
    [InlineData("# One & two\n\n# One & two\n\n[a](#one--two) [b](#one--two-1)")]
    public void A_link_that_leads_somewhere_or_out_is_none_of_the_dead(string markdown) => Assert.Empty(MarkdownLinks.DeadIn(markdown, Path.Combine(Folder, "rules", "page.md")));
}
