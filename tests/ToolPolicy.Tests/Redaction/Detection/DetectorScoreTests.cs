using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Xunit;
using Xunit.Abstractions;

namespace ToolPolicy.Tests.Redaction.Detection;

/// <summary>The figures in <c>docs/masking.md</c> are those of the tables.</summary>
public sealed class DetectorScoreTests(ITestOutputHelper output)
{
    private const string Begin = "<!-- scores -->\n";
    private const string End = "<!-- end of scores -->";

    [Fact]
    public void The_page_quotes_what_is_measured()
    {
        string table = "| kind | with a secret | without | precision | recall |\n|---|---|---|---|---|\n" + string.Concat(DetectorScores.All.Select(static score =>
            string.Create(CultureInfo.InvariantCulture, $"| `{score.Kind}` | {score.Positives} | {score.Negatives} | {score.Precision:0.000} | {score.Recall:0.000} |\n")));
        output.WriteLine(table);
        string path = Path.Combine(Root(), "docs", "masking.md");
        string page = File.ReadAllText(path).ReplaceLineEndings("\n");
        int from = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        int to = page.IndexOf(End, StringComparison.Ordinal);
        Assert.True(from >= Begin.Length && to >= from, "docs/masking.md has a place for the scores");
        if (Environment.GetEnvironmentVariable("TOOLPOLICY_UPDATE") == "1")
        {
            File.WriteAllText(path, page[..from] + table + page[to..]);
            return;
        }

        Assert.Equal(table, page[from..to]);
    }

    private static string Root()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Policy.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("the tests run inside the repository");
    }
}
