using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;

namespace ToolPolicy.Mutation;

/// <summary>Asks tests about mutants, one after the other, in this process, and says on its output what they answered.</summary>
/// <remarks>
/// A mutant can spoil what lives as long as the process, such as a pooled array: so a test that failed is run once more without the mutant, and where it fails again the
/// process ends. The watch then begins another.
/// </remarks>
internal sealed class Worker(Dictionary<string, Case> cases, Coverage coverage)
{
    public const int Spoilt = 3;

    private volatile Exception? _failure;

    /// <summary>Says "on M", "test T", then "killed M T", "late M T" or "survived M"; "spoilt" where the process is of no more use.</summary>
    public int Run((int Mutant, HashSet<int> Near)[] mutants)
    {
        bool isAlone = mutants.Length == 1 && coverage.Once.Contains(mutants[0].Mutant);
        if (!isAlone)
        {
            // What tests keep for themselves is made without any mutant.
            Switch.On(Switch.None);
            foreach (Case test in cases.Values.Where(test => coverage.Milliseconds[test.Name] < 100))
            {
                Say($"test {test.Name}");
                test.Run();
            }
        }

        foreach ((int mutant, HashSet<int> near) in mutants)
        {
            Say($"on {mutant}");
            if (Ask(mutant, coverage.TestsOf(mutant, near), isAlone))
            {
                Say("spoilt");
                return Spoilt;
            }
        }

        return 0;
    }

    /// <returns>Whether the process is spoilt.</returns>
    private bool Ask(int mutant, string[] tests, bool isAlone)
    {
        foreach (string name in tests)
        {
            double limit = 500 + (4 * coverage.Milliseconds[name]) + (isAlone ? 1000 : 0);
            Say($"test {name}");
            Switch.On(mutant);
            Thread thread = new(() => Try(cases[name])) { IsBackground = true };
            bool isOver = IsOver(thread, limit);

            // A loop that no longer ends mostly does once the mutant is off.
            Switch.On(Switch.None);
            if (!isOver)
            {
                Say($"late {mutant} {name}");
                return isAlone || !thread.Join(500) || IsSpoilt(name);
            }

            if (_failure is { } failure)
            {
                Say($"killed {mutant} {name} {failure.GetType().Name}");
                return isAlone || IsSpoilt(name);
            }
        }

        Say($"survived {mutant}");
        return isAlone;
    }

    /// <summary>Waits for a test as long as it has had its share of the processor, however busy the machine is; and no longer than a minute.</summary>
    private static bool IsOver(Thread thread, double limit)
    {
        TimeSpan before = Environment.CpuUsage.TotalTime;
        Stopwatch watch = Stopwatch.StartNew();
        thread.Start();
        while (!thread.Join(100))
        {
            if ((Environment.CpuUsage.TotalTime - before).TotalMilliseconds > limit || watch.Elapsed.TotalSeconds > 60)
            {
                return false;
            }
        }

        return true;
    }

    private bool IsSpoilt(string name)
    {
        Try(cases[name]);
        return _failure is not null;
    }

    private void Try(Case test)
    {
        _failure = null;
        try
        {
            test.Run();
        }
        catch (Exception failure)
        {
            _failure = failure;
        }
    }

    private static void Say(string line)
    {
        Console.Out.WriteLine(line);
        Console.Out.Flush();
    }
}
