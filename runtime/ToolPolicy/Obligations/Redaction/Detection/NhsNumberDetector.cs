namespace ToolPolicy.Obligations.Redaction.Detection;

/// <summary>NHS numbers: ten digits with a check digit modulo 11, shown 3-3-4 (NHS Data Dictionary, "NHS NUMBER"; ISB 0149).</summary>
/// <remarks>With spaces, as the standard shows them; with hyphens or in one run only where "NHS" stands before, for one ten-digit number in eleven passes the check.</remarks>
internal sealed class NhsNumberDetector() : Detector(Detectors.NhsNumber, "nhs-number", Specificity.Checked)
{
    private static readonly string[] Words = ["nhs", "nhs no", "nhs number", "chi"];

    public override NumberShape Number => new(10, 12, 0b100_0000_1000);

    public override bool TryFind(ref TextView text, int at, out TextSpan span)
    {
        DigitGroups number = DigitGroups.Read(ref text, at);
        int groups = number.Length(0) == 10 ? 1 : number.Length(0) == 3 && number.Length(1) == 3 && number.Length(2) == 4 && number.IsUniform(3) ? 3 : 0;
        if (groups == 0 || !IsChecked(in number) || !Edge.Begins(ref text, at) || !Edge.Ends(ref text, number.End(groups - 1)))
        {
            return Nothing(out span);
        }

        bool isShown = groups == 3 && number.Separator(1) == ' ';
        return isShown || Context.Announces(ref text, at, Words) ? Found(at, number.End(groups - 1), out span) : Nothing(out span);
    }

    private static bool IsChecked(in DigitGroups number)
    {
        int sum = 0;
        for (int i = 0; i < 9; i++)
        {
            sum += number[i] * (10 - i);
        }

        // 11 counts as 0; 10 is never issued, and equals no digit. A leading 0, 1 or 2 only in Scotland, where the first six digits are a date of birth.
        return sum > 0 && (11 - (sum % 11)) % 11 == number[9];
    }
}
