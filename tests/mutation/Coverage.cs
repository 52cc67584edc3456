using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ToolPolicy.Mutation;

/// <summary>How much time of the processor each test takes, and which mutants it passes.</summary>
internal sealed class Coverage
{
    /// <summary>Milliseconds, by test.</summary>
    public Dictionary<string, double> Milliseconds { get; init; } = [];

    /// <summary>Mutants that are passed each time, by test.</summary>
    public Dictionary<string, int[]> Passed { get; init; } = [];

    /// <summary>Mutants that are passed only once in a process, when something that stays is made: each needs a process of its own, and is asked by every test.</summary>
    public HashSet<int> Once { get; init; } = [];

    /// <summary>The tests that can tell a mutant, the fastest first; of one that is passed once, those first that pass something near it.</summary>
    /// <param name="mutant">The mutant.</param>
    /// <param name="near">The mutants of the same file.</param>
    public string[] TestsOf(int mutant, HashSet<int> near) =>
    [
        .. Passed.Where(row => Once.Contains(mutant) || row.Value.Contains(mutant)).OrderBy(row => Once.Contains(mutant) && !row.Value.Any(near.Contains)).ThenBy(row => Milliseconds[row.Key])
            .Select(static row => row.Key),
    ];

    /// <summary>Runs each test twice without any mutant, and measures the second time. Says which ones fail.</summary>
    public static Coverage Of(Case[] cases, out int failed)
    {
        Coverage coverage = new();
        failed = 0;
        Switch.On(Switch.None);
        foreach (Case test in cases)
        {
            TimeSpan before = default;
            try
            {
                test.Run();
                before = Environment.CpuUsage.TotalTime;
                test.Run();
            }
            catch (Exception failure)
            {
                failed++;
                Console.WriteLine($"{test.Name} failed: {failure.Message}\n{failure.StackTrace}");
            }

            coverage.Milliseconds[test.Name] = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
        }

        return coverage;
    }

    /// <summary>Runs each test twice in a process that has run nothing before: what the second run does not pass is passed once.</summary>
    public void Capture(Case[] cases)
    {
        Switch.Capture();
        foreach (Type type in typeof(SensitivePattern).Assembly.GetTypes().Where(static type => !type.ContainsGenericParameters))
        {
            RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        }

        Once.UnionWith(Switch.TakePassed().All);
        foreach (Case test in cases)
        {
            test.Run();
            (int[] first, int[] inStatic) = Switch.TakePassed();
            test.Run();
            Passed[test.Name] = Switch.TakePassed().All;
            Once.UnionWith(inStatic);
            Once.UnionWith(first.Except(Passed[test.Name]));
        }
    }

    public void Write(string path) => File.WriteAllText(path, JsonSerializer.Serialize(this));

    public static Coverage Read(string path) => JsonSerializer.Deserialize<Coverage>(File.ReadAllText(path))!;
}
