using System;

namespace ToolPolicy.Obligations.Redaction.Detection;

/// <summary>Finds one kind of secret. One file each; <see cref="DetectorSet"/> lists them.</summary>
/// <remarks>
/// A detector is asked at every place where one of its triggers stands, and answers from the text around that place alone: neither from other findings nor from where
/// a buffer happens to begin. It reads at most <see cref="ScanLimits.LookBack"/> bytes back, and looks at every byte a bounded number of times however it is asked.
/// </remarks>
internal abstract class Detector(Detectors flag, string? kind, Specificity specificity)
{
    public Detectors Flag { get; } = flag;

    /// <summary>What the placeholder names; null for a repeated argument without a kind.</summary>
    public string? Kind { get; } = kind;

    /// <summary>Who is believed when two find the same span.</summary>
    public Specificity Specificity { get; } = specificity;

    public byte[] Placeholder { get; } = System.Text.Encoding.UTF8.GetBytes(Redaction.Placeholder.Erased(kind));

    /// <summary>Bytes of which every match holds one, at the place it is asked about.</summary>
    public virtual ReadOnlySpan<byte> Triggers => default;

    /// <summary>When it has digits, the detector is asked at the start of every run of digits that fits.</summary>
    public virtual NumberShape Number => default;

    /// <summary>How many bytes before the place it is asked about a match may begin.</summary>
    public virtual int Reach => 0;

    /// <summary>Answers whether a secret stands around a place, and from where to where.</summary>
    public abstract bool TryFind(ref TextView text, int at, out TextSpan span);

    /// <summary>An answer, for one line.</summary>
    protected static bool Found(int start, int end, out TextSpan span)
    {
        span = new TextSpan(start, end);
        return true;
    }

    /// <inheritdoc cref="Found"/>
    protected static bool Nothing(out TextSpan span)
    {
        span = default;
        return false;
    }
}
