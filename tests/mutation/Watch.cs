using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace ToolPolicy.Mutation;

/// <summary>Begins workers, gives them mutants, and ends those that hang. A mutant that ends its process, or hangs in it, is killed.</summary>
internal sealed class Watch(string folder, ConcurrentDictionary<int, string> verdicts, IReadOnlyDictionary<int, Mutant> mutants)
{
    /// <summary>The file in which verdicts stand.</summary>
    public const string Verdicts = "verdicts.txt";

    /// <summary>How many mutants a worker gets: few enough that what one mutant leaves behind does not reach far.</summary>
    private const int Batch = 150;

    /// <summary>A worker that says nothing for longer, in milliseconds, hangs: a test is given up after a minute.</summary>
    private const int Silent = 90_000;

    private int _failed;

    public void Run(int[] asked, Coverage coverage, int workers)
    {
        ConcurrentQueue<int[]> batches = new([
            .. asked.Where(mutant => !coverage.Once.Contains(mutant)).Chunk(Batch),
            .. asked.Where(coverage.Once.Contains).Select(static mutant => new[] { mutant }),
        ]);
        Parallel.For(0, workers, i =>
        {
            while (batches.TryDequeue(out int[]? batch))
            {
                Queue<int> rest = new(batch);
                while (rest.Count > 0)
                {
                    RunOne(rest, i);
                }

                Console.Error.WriteLine($"{verdicts.Count} of {asked.Length} told, {verdicts.Values.Count(static verdict => verdict.StartsWith("survived", StringComparison.Ordinal))} survived");
            }
        });
    }

    /// <summary>Kept at once, so that a run that is ended can be taken up again.</summary>
    private void Tell(int mutant, string verdict)
    {
        verdicts[mutant] = verdict;
        lock (verdicts)
        {
            File.AppendAllText(Path.Combine(folder, Verdicts), verdict + "\n");
        }
    }

    private void RunOne(Queue<int> rest, int number)
    {
        string list = Path.Combine(folder, $"worker-{number}.txt");
        File.WriteAllLines(list, rest.Select(mutant => $"{mutant} {string.Join(' ', mutants.Values.Where(other => other.File == mutants[mutant].File).Select(static other => other.Id))}"));
        using Process process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["work", folder, list]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        long deadline = Environment.TickCount64 + Silent;
        using Timer timer = new(_ =>
        {
            if (Environment.TickCount64 > Interlocked.Read(ref deadline))
            {
                process.Kill();
            }
        }, null, 200, 200);
        int? on = null;
        string test = "";
        while (process.StandardOutput.ReadLine() is { } line)
        {
            string[] words = line.Split(' ');
            switch (words[0])
            {
                case "on":
                    on = int.Parse(words[1], CultureInfo.InvariantCulture);
                    Interlocked.Exchange(ref deadline, Environment.TickCount64 + Silent);
                    break;
                case "test":
                    test = words[1];
                    Interlocked.Exchange(ref deadline, Environment.TickCount64 + Silent);
                    break;
                case "killed" or "late" or "survived":
                    int told = int.Parse(words[1], CultureInfo.InvariantCulture);
                    Tell(told, line);
                    if (words[0] == "survived")
                    {
                        Console.Error.WriteLine($"survived {mutants[told]}");
                    }

                    rest.Dequeue();
                    on = null;
                    Interlocked.Exchange(ref deadline, Environment.TickCount64 + Silent);
                    break;
            }
        }

        process.WaitForExit();
        if (on is { } mutant)
        {
            bool isLate = Environment.TickCount64 > Interlocked.Read(ref deadline);
            Tell(mutant, isLate ? $"late {mutant} {test}" : $"killed {mutant} {test} {process.ExitCode}");
            rest.Dequeue();
        }
        else if (rest.Count > 0 && process.ExitCode is not (0 or Worker.Spoilt) && ++_failed > 10)
        {
            throw new InvalidOperationException($"workers end before their first mutant: the last one with {process.ExitCode}, in {test}");
        }
    }
}
