namespace ToolPolicy.Obligations.Redaction.Detection;

/// <summary>Individual taxpayer identification numbers: 9xx, then a group of 50-65, 70-88, 90-92 or 94-99 (IRS, Internal Revenue Manual 3.21.263).</summary>
/// <remarks>Written as social security numbers are.</remarks>
internal sealed class UsItinDetector() : Detector(Detectors.UsItin, "itin", Specificity.Issued)
{
    public override NumberShape Number => UsTaxpayer.Shape;

    public override bool TryFind(ref TextView text, int at, out TextSpan span) =>
        UsTaxpayer.TryRead(ref text, at, out DigitGroups number, out span)
        && number[0] == 9 && number.Value(3, 2) is (>= 50 and <= 65) or (>= 70 and <= 88) or (>= 90 and <= 92) or (>= 94 and <= 99);
}
