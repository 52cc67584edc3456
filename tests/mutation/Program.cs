using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace ToolPolicy.Mutation;

/// <summary>Asks the tests about each mutant that Stryker made: "run FOLDER REPORT WORKERS FILES" where files are an expression, or "work FOLDER LIST" for a process that is begun by it.</summary>
internal static class Program
{
    public static int Main(string[] args)
    {
        string folder = args[1];
        string kept = Path.Combine(folder, "coverage.json");
        Case[] cases = Case.AllOf(typeof(Program).Assembly);
        switch (args[0])
        {
            case "time":
                Coverage.Of(cases, out int failed).Write(kept);
                return failed;
            case "capture":
                Coverage timed = Coverage.Read(kept);
                timed.Capture(cases);
                timed.Write(kept);
                return 0;
            case "work":
                return new Worker(cases.ToDictionary(static test => test.Name), Coverage.Read(kept)).Run([.. File.ReadAllLines(args[2]).Select(Listed)]);
            default:
                return Run(folder, kept, args[2], int.Parse(args[3], CultureInfo.InvariantCulture), new Regex(args[4]));
        }
    }

    /// <summary>What was killed before stays killed: so the rest is asked once more, by other tests or under other conditions.</summary>
    private static ConcurrentDictionary<int, string> Earlier(string told) => new(
        (File.Exists(told) ? File.ReadAllLines(told) : []).Where(static line => line.StartsWith("killed", StringComparison.Ordinal) || line.StartsWith("late", StringComparison.Ordinal))
            .Select(static line => KeyValuePair.Create(int.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture), line)));

    private static (int Mutant, HashSet<int> Near) Listed(string line)
    {
        int[] numbers = [.. line.Split(' ').Select(static number => int.Parse(number, CultureInfo.InvariantCulture))];
        return (numbers[0], [.. numbers]);
    }

    private static int Run(string folder, string kept, string report, int workers, Regex files)
    {
        Coverage coverage = Coverage.Read(kept);
        string told = Path.Combine(folder, Watch.Verdicts);
        Mutant[] mutants = [.. Mutant.AllOf(report, out Dictionary<string, int> compileErrors).Where(mutant => files.IsMatch(mutant.File))];
        HashSet<int> passed = [.. coverage.Once, .. coverage.Passed.Values.SelectMany(static list => list)];
        ConcurrentDictionary<int, string> verdicts = Earlier(told);
        new Watch(folder, verdicts, mutants.ToDictionary(static mutant => mutant.Id)).Run([.. mutants.Select(static mutant => mutant.Id).Where(id => passed.Contains(id) && !verdicts.ContainsKey(id))], coverage, workers);
        foreach (Mutant mutant in mutants)
        {
            string verdict = verdicts.GetValueOrDefault(mutant.Id, "uncovered");
            if (verdict.StartsWith("survived", StringComparison.Ordinal) || verdict == "uncovered")
            {
                Console.WriteLine($"{mutant.File}:{mutant.Line} {verdict.Split(' ')[0]} {mutant.Id} {mutant.Name}: {mutant.Before.ReplaceLineEndings(" ")} -> {mutant.After.ReplaceLineEndings(" ")}");
            }
        }

        foreach (IGrouping<string, Mutant> file in mutants.GroupBy(static mutant => mutant.File).Append(mutants.GroupBy(static _ => "all").Single()))
        {
            int Count(string verdict) => file.Count(mutant => verdicts.GetValueOrDefault(mutant.Id, "uncovered").StartsWith(verdict, StringComparison.Ordinal));
            int errors = file.Key == "all" ? compileErrors.Where(error => files.IsMatch(error.Key)).Sum(static error => error.Value) : compileErrors.GetValueOrDefault(file.Key);
            double score = 100.0 * (Count("killed") + Count("late")) / file.Count();
            Console.WriteLine($"{file.Key}: {score:0.0} % of {file.Count()}: killed {Count("killed")}, late {Count("late")}, survived {Count("survived")}, uncovered {Count("uncovered")}, not compiled {errors}");
        }

        return 0;
    }
}
