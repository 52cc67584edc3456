namespace ToolPolicy.Obligations.Redaction.Detection;

/// <summary>How social security and taxpayer numbers of the United States are written.</summary>
internal static class UsTaxpayer
{
    private static readonly string[] Words = ["ssn", "ssns", "ss#", "ssn#", "social security", "soc sec", "social", "itin", "tin", "taxpayer", "tax id"];

    /// <summary>Nine digits, in 3-2-4 or in one run.</summary>
    public static NumberShape Shape { get; } = new(9, 11, 0b10_0000_1000);

    /// <summary>Reads 3-2-4 digits, or nine that a word announces.</summary>
    public static bool TryRead(ref TextView text, int at, out DigitGroups number, out TextSpan span)
    {
        number = DigitGroups.Read(ref text, at);
        span = default;
        int groups = number switch
        {
            _ when number.Length(0) == 3 && number.Length(1) == 2 && number.Length(2) == 4 && number.IsUniform(3) => 3,
            _ when number.Length(0) == 9 => 1,
            _ => 0,
        };
        if (groups == 0 || !Edge.Begins(ref text, at) || !Edge.Ends(ref text, number.End(groups - 1)) || (groups == 1 && !Context.Announces(ref text, at, Words)))
        {
            return false;
        }

        span = new TextSpan(at, number.End(groups - 1));
        return true;
    }
}
