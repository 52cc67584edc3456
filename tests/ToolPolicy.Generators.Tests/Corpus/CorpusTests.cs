using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Xunit;
using Xunit.Abstractions;

namespace ToolPolicy.Generators.Tests.Corpus;

/// <summary>Every form in which a method reaches a model, and what must be said of it; <c>docs/routes.md</c> says why.</summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Everything_marked_is_reported_and_nothing_else()
    {
        ConcurrentBag<(CorpusFile File, CorpusResult Result)> results = [];
        await Parallel.ForEachAsync(CorpusFile.All, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            async (file, _) => results.Add((file, await CorpusCompilation.AnalyzeAsync(file))));

        string[] broken = [.. InOrder(results).SelectMany(static pair => pair.Result.Errors.Concat(pair.Result.Failures).Select(error => $"{pair.File.Name}: {error}"))];
        Assert.True(broken.Length == 0, string.Join("\n", broken.Prepend("The corpus compiles, and no analyzer throws:")));

        IReadOnlyList<CorpusScore> scores = CorpusScore.Of(results);
        string report = string.Join("\n", scores.Select(static score => score.ToString()).Append(Silence(ExposureClass.Guarded)).Append(Silence(ExposureClass.Never)));
        output.WriteLine(report);
        string[] differences = [.. InOrder(results).SelectMany(static pair => CorpusScore.Differences(pair.File, pair.Result))];
        Assert.True(differences.Length == 0, $"{report}\n{string.Join("\n", differences)}");
        Assert.All(scores, static score => Assert.Equal((1, 1), (score.Recall, score.Precision)));

        string Silence(string kind)
        {
            CorpusResult[] files = [.. results.Where(pair => pair.File.Kind == kind).Select(static pair => pair.Result)];
            return $"{kind,-11} {files.Length} files, {files.Count(static result => result.Found.Count > 0)} with a false alarm";
        }
    }

    [Fact]
    public void The_corpus_is_large_and_has_many_of_each_class()
    {
        Assert.True(CorpusFile.All.Count >= 300, $"{CorpusFile.All.Count} files");
        ILookup<string, Mark> marks = CorpusFile.All.SelectMany(static file => file.Marks).ToLookup(static mark => mark.Class);
        Assert.All(new (string Class, int Least)[] { ("unguarded", 150), ("bypassed", 80), ("unprovable", 80), ("remote", 10), ("manual", 5) },
            need => Assert.True(marks[need.Class].Count() >= need.Least, $"{need.Class}: {marks[need.Class].Count()}"));
        Assert.All(new[] { ExposureClass.Guarded, ExposureClass.Never }, static kind => Assert.True(CorpusFile.All.Count(file => file.Kind == kind) >= 30, kind));
    }

    [Fact]
    public void Every_file_says_what_it_is_and_every_mark_is_a_class() => Assert.All(CorpusFile.All, static file =>
    {
        Assert.True(file.Kind is ExposureClass.Exposed or ExposureClass.Guarded or ExposureClass.Never, $"{file.Name}: the first line says what the file is");
        Assert.All(file.Marks, mark => Assert.True(ExposureClass.RuleIds.ContainsKey(mark.Class), $"{file.Name}:{mark.Line}: '{mark.Class}' is no class"));
        Assert.True(file.Kind == ExposureClass.Exposed == file.Marks.Count > 0, $"{file.Name}: exposed, and only then marked");
    });

    private static IEnumerable<(CorpusFile File, CorpusResult Result)> InOrder(IEnumerable<(CorpusFile File, CorpusResult Result)> results) =>
        results.OrderBy(static pair => pair.File.Name, StringComparer.Ordinal);
}
