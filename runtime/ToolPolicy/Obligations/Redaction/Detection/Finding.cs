using System;

namespace ToolPolicy.Obligations.Redaction.Detection;

/// <summary>A secret: where it stands, and who found it. Of overlapping findings one is made, from the first to the last byte, in the name of the widest, then of the more specific.</summary>
/// <param name="Start">Its first byte.</param>
/// <param name="End">The first byte after it.</param>
/// <param name="Detector">In whose name it is masked.</param>
/// <param name="Width">How much that detector found by itself.</param>
internal readonly record struct Finding(int Start, int End, Detector Detector, int Width)
{
    public Finding(TextSpan span, Detector detector)
        : this(span.Start, span.End, detector, span.Length)
    {
    }

    /// <summary>What two that overlap are together; in whichever order many are joined, the same comes out.</summary>
    public Finding With(in Finding other)
    {
        int order = Width.CompareTo(other.Width);
        order = order != 0 ? order : Detector.Specificity.CompareTo(other.Detector.Specificity);
        order = order != 0 ? order : ((int)other.Detector.Flag).CompareTo((int)Detector.Flag);
        return (order >= 0 ? this : other) with { Start = Math.Min(Start, other.Start), End = Math.Max(End, other.End) };
    }
}
