using System;
using System.Diagnostics;
using System.Linq;
using System.Threading;

namespace ToolPolicy.Benchmarks;

/// <summary>
/// Runs two actions in turns, many short batches each, and compares them pair by pair: what a noisy machine does to one it does to its neighbour in time.
/// </summary>
internal static class Interleaved
{
    /// <summary>Pairs of batches; <c>TOOLPOLICY_BENCH_ROUNDS</c> says another number, where 31 do not decide.</summary>
    private static readonly int Rounds = int.TryParse(Environment.GetEnvironmentVariable("TOOLPOLICY_BENCH_ROUNDS"), out int asked) && asked > 8 ? asked : 31;

    /// <summary>The 95 % bounds of the median ratio by binomial order statistics: of 31, the 10th and the 22nd.</summary>
    private static readonly int LowRank = (int)((Rounds - (1.96 * Math.Sqrt(Rounds))) / 2) - 1;
    private static readonly int HighRank = Rounds - 1 - LowRank;

    /// <summary>Long enough that the timer's steps of about 100 ns do not show.</summary>
    private static readonly TimeSpan Batch = TimeSpan.FromMilliseconds(4);

    public static Measured Run(Comparison comparison)
    {
        (int ours, int peer) = WarmUp(comparison);
        double[] ourTimes = new double[Rounds];
        double[] peerTimes = new double[Rounds];
        for (int round = 0; round < Rounds; round++)
        {
            // Who goes first alternates, so that neither always runs in the other's wake.
            if (round % 2 == 0)
            {
                ourTimes[round] = Time(comparison.Ours, ours);
                peerTimes[round] = Time(comparison.Peer, peer);
            }
            else
            {
                peerTimes[round] = Time(comparison.Peer, peer);
                ourTimes[round] = Time(comparison.Ours, ours);
            }
        }

        double[] ratios = [.. ourTimes.Zip(peerTimes, static (our, other) => our / other).Order()];
        return new Measured(
            ratios[Rounds / 2], ratios[LowRank], ratios[HighRank], Median(ourTimes), Median(peerTimes), Bytes(comparison.Ours, comparison.OurAllocated), Bytes(comparison.Peer, comparison.PeerAllocated));
    }

    /// <summary>
    /// Warms up until the code that the compiler's last tier made is what runs, which a path through many methods reaches only after seconds: until eight passes in a row
    /// brought neither side anything better by a twentieth, or eighty were made. Both sides in turns, because most of their code is the same. Finds how many calls make a batch.
    /// </summary>
    private static (int Ours, int Peer) WarmUp(Comparison comparison)
    {
        double ours = double.MaxValue;
        double peer = double.MaxValue;
        for (int pass = 0, sinceBetter = 0; pass < 80 && sinceBetter < 8; pass++, sinceBetter++)
        {
            double ourTime = Pass(comparison.Ours);
            double peerTime = Pass(comparison.Peer);
            if (ourTime < ours * 0.95 || peerTime < peer * 0.95)
            {
                sinceBetter = 0;
            }

            ours = Math.Min(ours, ourTime);
            peer = Math.Min(peer, peerTime);
            Thread.Sleep(110);
        }

        return (Math.Max(1, (int)(Batch.TotalNanoseconds / ours)), Math.Max(1, (int)(Batch.TotalNanoseconds / peer)));
    }

    private static double Pass(Action action)
    {
        Stopwatch watch = Stopwatch.StartNew();
        int done = 0;
        while (watch.Elapsed < TimeSpan.FromMilliseconds(120))
        {
            for (int i = 0; i < 16; i++)
            {
                action();
            }

            done += 16;
        }

        return watch.Elapsed.TotalNanoseconds / done;
    }

    private static double Time(Action action, int count)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < count; i++)
        {
            action();
        }

        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / count;
    }

    private static double Bytes(Action action, Func<long>? allocated)
    {
        const int Calls = 1000;
        allocated ??= GC.GetAllocatedBytesForCurrentThread;
        action();
        long before = allocated();
        for (int i = 0; i < Calls; i++)
        {
            action();
        }

        return (allocated() - before) / (double)Calls;
    }

    private static double Median(double[] values) => values.Order().ElementAt(values.Length / 2);
}
