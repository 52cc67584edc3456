using System.Globalization;
using System.Text;

namespace ToolPolicy.Benchmarks;

/// <summary>The outcome of a comparison. Times in nanoseconds, bytes as allocated by the calling thread, both per call.</summary>
internal sealed record Measured(double Ratio, double Low, double High, double OurTime, double PeerTime, double OurBytes, double PeerBytes)
{
    public string ToLine(Comparison comparison)
    {
        StringBuilder line = new();
        line.Append(CultureInfo.InvariantCulture, $"RATIO {comparison.Name} time={Short(Ratio)} bytes={Bytes()}");
        if (comparison.AimTime is { } time)
        {
            line.Append(CultureInfo.InvariantCulture, $" aim-time={time:0.00}");
        }

        if (comparison.AimBytes is { } bytes)
        {
            line.Append(CultureInfo.InvariantCulture, $" aim-bytes={bytes:0.00}");
        }

        line.Append(CultureInfo.InvariantCulture, $" ours={OurTime:0}ns/{OurBytes:0}B peer={PeerTime:0}ns/{PeerBytes:0}B time95={Short(Low)}..{Short(High)}");
        return line.ToString();
    }

    /// <summary>Two digits after the point, and more of what is small: a hundred times as fast is told from two hundred times.</summary>
    private static string Short(double ratio) => ratio.ToString(ratio < 0.1 ? "0.0000" : "0.00", CultureInfo.InvariantCulture);

    /// <summary>Two that allocate nothing are equal.</summary>
    private string Bytes() => PeerBytes == 0 ? (OurBytes == 0 ? "1.00" : "inf") : (OurBytes / PeerBytes).ToString("0.00", CultureInfo.InvariantCulture);
}
