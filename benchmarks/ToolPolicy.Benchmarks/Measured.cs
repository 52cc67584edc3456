using System.Globalization;
using System.Text;

namespace ToolPolicy.Benchmarks;

/// <summary>The outcome of a comparison. Times in nanoseconds, bytes as allocated by the calling thread, both per call.</summary>
internal sealed record Measured(double Ratio, double Low, double High, double OurTime, double PeerTime, double OurBytes, double PeerBytes)
{
    public string ToLine(Comparison comparison)
    {
        StringBuilder line = new();
        line.Append(CultureInfo.InvariantCulture, $"RATIO {comparison.Name} time={Ratio:0.00} bytes={Bytes()}");
        if (comparison.AimTime is { } time)
        {
            line.Append(CultureInfo.InvariantCulture, $" aim-time={time:0.00}");
        }

        if (comparison.AimBytes is { } bytes)
        {
            line.Append(CultureInfo.InvariantCulture, $" aim-bytes={bytes:0.00}");
        }

        line.Append(CultureInfo.InvariantCulture, $" ours={OurTime:0}ns/{OurBytes:0}B peer={PeerTime:0}ns/{PeerBytes:0}B time95={Low:0.00}..{High:0.00}");
        return line.ToString();
    }

    /// <summary>Two that allocate nothing are equal.</summary>
    private string Bytes() => PeerBytes == 0 ? (OurBytes == 0 ? "1.00" : "inf") : (OurBytes / PeerBytes).ToString("0.00", CultureInfo.InvariantCulture);
}
