using System.Numerics;

namespace ToolPolicy.Obligations.Redaction.Detection;

/// <summary>What the digits of a number look like from its first one on: tells most numbers apart without reading them.</summary>
/// <param name="LeastDigits">At least so many digits stand …</param>
/// <param name="Within">… in so many bytes.</param>
/// <param name="FirstRuns">How long the first run may be: bit 3 for three digits, and so on.</param>
internal readonly record struct NumberShape(int LeastDigits, int Within, uint FirstRuns)
{
    /// <summary>Runs of any length.</summary>
    public const uint AnyRun = uint.MaxValue;

    /// <summary>Whether the number that begins at the lowest bit can be one.</summary>
    public bool Fits(ulong digits)
    {
        int run = BitOperations.TrailingZeroCount(~digits);
        return ((FirstRuns >> run) & 1) != 0 && run < 32 && BitOperations.PopCount(digits & ((1UL << Within) - 1)) >= LeastDigits;
    }
}
