using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace ToolPolicy.Generators.Tests.Corpus;

/// <summary>Recall and precision of one class.</summary>
/// <param name="Class">The class.</param>
/// <param name="Right">Reported as marked.</param>
/// <param name="Missed">Marked, not reported.</param>
/// <param name="Wrong">Reported, not marked.</param>
internal sealed record CorpusScore(string Class, int Right, int Missed, int Wrong)
{
    public double Recall => Share(Right, Right + Missed);

    public double Precision => Share(Right, Right + Wrong);

    public static IReadOnlyList<CorpusScore> Of(IReadOnlyCollection<(CorpusFile File, CorpusResult Result)> results) => [.. ExposureClass.RuleIds.Keys.Select(name => new CorpusScore(
        name,
        results.Sum(pair => pair.File.Marks.Count(mark => mark.Class == name && pair.Result.Found.Contains(mark))),
        results.Sum(pair => pair.File.Marks.Count(mark => mark.Class == name && !pair.Result.Found.Contains(mark))),
        results.Sum(pair => pair.Result.Found.Count(mark => mark.Class == name && !pair.File.Marks.Contains(mark)))))];

    /// <summary>One line per difference: where, what was expected, what was said.</summary>
    public static IEnumerable<string> Differences(CorpusFile file, CorpusResult result) => file.Marks.Union(result.Found)
        .GroupBy(static mark => mark.Line)
        .OrderBy(static line => line.Key)
        .Select(line => (
            Line: line.Key,
            Expected: Words(file.Marks.Where(mark => mark.Line == line.Key)),
            Got: Words(result.Found.Where(mark => mark.Line == line.Key))))
        .Where(static line => line.Expected != line.Got)
        .Select(line => string.Create(CultureInfo.InvariantCulture, $"{file.Name}:{line.Line}: expected {line.Expected}, got {line.Got}"));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Class,-11} {ExposureClass.RuleIds[Class]}  recall {Recall,7:P1}  precision {Precision,7:P1}  right {Right,3}  missed {Missed,2}  wrong {Wrong,2}");

    private static string Words(IEnumerable<Mark> marks) => string.Join(", ", marks.Select(static mark => mark.Class).Order(System.StringComparer.Ordinal)) is { Length: > 0 } words ? words : "nothing";

    private static double Share(int part, int whole) => whole == 0 ? 1 : (double)part / whole;
}
