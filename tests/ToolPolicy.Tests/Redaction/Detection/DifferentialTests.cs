using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using ToolPolicy.Obligations.Redaction.Detection;
using Xunit;

namespace ToolPolicy.Tests.Redaction.Detection;

/// <summary>The detectors find the same spans, in the same name, as the slow and obvious reference.</summary>
public sealed class DifferentialTests
{
    private static readonly int Seed = Environment.GetEnvironmentVariable("TOOLPOLICY_TEST_SEED") is { } seed ? int.Parse(seed, CultureInfo.InvariantCulture) : 20261128;
    private static readonly int Count = Environment.GetEnvironmentVariable("TOOLPOLICY_TEST_COUNT") is { } count ? int.Parse(count, CultureInfo.InvariantCulture) : 150;

    [Fact]
    public void Every_row_of_the_tables_alone_and_with_all_detectors()
    {
        foreach (DetectorRow row in DetectorTables.Some)
        {
            AssertSame(row.Text, row.Detector, row.Marked);
            AssertSame(row.Text, Detectors.All, row.Marked);
        }
    }

    [Fact]
    public void Random_texts_full_of_near_misses()
    {
        int found = 0;
        for (int i = 0; i < Count; i++)
        {
            found += AssertSame(new NearMisses(Seed + i).Next(rows: 4), Detectors.All, $"seed {Seed + i}");
        }

        Assert.True(found > Count / 2, $"only {found} findings: the texts test nothing");
    }

    /// <summary>What one of the two once told otherwise.</summary>
    [Theory]
    [InlineData("+49()207946")]
    [InlineData("tel 1234( )67 89")]
    [InlineData("config[\"password.\"] = 'hunter22'")]
    [InlineData("passwd.=hunt11")]
    [InlineData("pwd \"=x9#kL8")]
    [InlineData(";Password_=0")]
    [InlineData("Password='x; t=")]
    [InlineData("password=是289")]
    [InlineData("apikey=x是55555555X6C/")]
    [InlineData("64:ff9b::192.0.2.34NHS")]
    [InlineData("49b::2.0.9.3:")]
    [InlineData("r@e.xn--\"")]
    [InlineData("3566 0020 2036 0505@почта.рф")]
    public void Texts_that_were_told_differently(string text) => AssertSame(text, Detectors.All, "once");

    private static int AssertSame(string text, Detectors wanted, string what)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        (int, int, string)[] ours = [.. TextScanner.OfThread.Find(utf8, DetectorSet.Of(wanted)).ToArray().Select(static finding => (finding.Start, finding.End, finding.Detector.Kind!))];
        IReadOnlyList<(int, int, string)> theirs = Reference.Find(text, wanted);
        Assert.True(ours.SequenceEqual(theirs), $"{what}: {text}\nours: {Shown(utf8, ours)}\nreference: {Shown(utf8, theirs)}");
        return ours.Length;
    }

    private static string Shown(byte[] text, IEnumerable<(int Start, int End, string Kind)> findings) =>
        string.Join(" | ", findings.Select(finding => $"{finding.Kind} [{Encoding.UTF8.GetString(text[finding.Start..finding.End])}]"));
}
