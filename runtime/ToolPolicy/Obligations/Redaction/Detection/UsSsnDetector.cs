namespace ToolPolicy.Obligations.Redaction.Detection;

/// <summary>Social security numbers, as the Social Security Administration issues them: area 001 to 899 but not 666, group 01 to 99, serial 0001 to 9999 (20 CFR 422.103, POMS RM 10201.035).</summary>
/// <remarks>
/// Written 3-2-4 with one and the same hyphen, space or full stop; nine digits in one run only where a word such as "SSN" stands before them. The two numbers that were
/// printed in advertisements belong to nobody and are not found.
/// </remarks>
internal sealed class UsSsnDetector() : Detector(Detectors.UsSsn, "ssn", Specificity.Issued)
{
    public override NumberShape Number => UsTaxpayer.Shape;

    public override bool TryFind(ref TextView text, int at, out TextSpan span) =>
        UsTaxpayer.TryRead(ref text, at, out DigitGroups number, out span) && IsIssued(number.Value(0, 3), number.Value(3, 2), number.Value(5, 4));

    private static bool IsIssued(int area, int group, int serial) =>
        area is > 0 and < 900 and not 666 && group > 0 && serial > 0 && (area, group, serial) is not ((78, 5, 1120) or (219, 9, 9999));
}
