namespace ToolPolicy.Obligations.Redaction.Detection;

/// <summary>
/// Telephone numbers: international ones (ITU-T E.164: a plus sign, an assigned country code, at most 15 digits; written as E.123 has it), those of the North American
/// plan (NANP: area code and exchange begin with 2 to 9, neither is N11), and national ones with the trunk prefix 0, ten or eleven digits in two to five groups (the forms
/// of Ofcom, ARCEP, the Bundesnetzagentur and others).
/// </summary>
/// <remarks>Seven to fifteen digits in any other form only where a word such as "phone" or "tel" stands before them.</remarks>
internal sealed class PhoneDetector() : Detector(Detectors.Phone, "phone", Specificity.Shape)
{
    private static readonly string[] Words = ["phone", "telephone", "tel", "mobile", "cell", "fax", "call", "dial", "ph", "mob", "whatsapp", "sms", "text", "hotline", "extension"];

    public override NumberShape Number => new(7, 25, NumberShape.AnyRun);

    public override int Reach => 2;

    public override bool TryFind(ref TextView text, int at, out TextSpan span)
    {
        int start = text[at - 1] == '(' ? at - 1 : at;
        bool isInternational = text[start - 1] == '+';
        start -= isInternational ? 1 : 0;
        PhoneGroups number = PhoneGroups.Read(ref text, at, start < at && !isInternational || (isInternational && start == at - 2));
        if (number.Groups == 0 || !(isInternational ? !Bytes.IsAlphanumeric(text[start - 1]) : Edge.Begins(ref text, start)))
        {
            return Nothing(out span);
        }

        int end = isInternational ? International(ref text, in number) : National(ref text, start, in number);
        return end > 0 ? Found(start, end, out span) : Nothing(out span);
    }

    private static int International(ref TextView text, in PhoneGroups number)
    {
        if (!CountryCode.Begins(number[0], number[1], number[2]))
        {
            return 0;
        }

        return number[0] == 1 ? Longest(ref text, in number, 11, 11, 1, PhoneGroups.MostGroups, static (in PhoneGroups n, int _) => IsNanp(in n, 1)) : Longest(ref text, in number, 8, 15, 1, PhoneGroups.MostGroups, null);
    }

    private static int National(ref TextView text, int start, in PhoneGroups number)
    {
        int end = number[0] switch
        {
            0 => Longest(ref text, in number, 10, 11, 2, 5, static (in PhoneGroups n, int groups) => IsTrunk(in n, groups)),
            1 => Longest(ref text, in number, 11, 11, 3, 4, static (in PhoneGroups n, int groups) => n.Length(0) == 1 && n.Length(1) == 3 && n.Length(2) == 3 && IsNanp(in n, 1)),
            _ => Longest(ref text, in number, 10, 10, 3, 3, static (in PhoneGroups n, int groups) => n.Length(0) == 3 && n.Length(1) == 3 && IsNanp(in n, 0)),
        };
        return end > 0 ? end : Announced(ref text, start, in number);
    }

    private static int Announced(ref TextView text, int start, in PhoneGroups number)
    {
        int end = Longest(ref text, in number, 7, 15, 1, PhoneGroups.MostGroups, null);
        return end == 0 || Context.Announces(ref text, start, Words) ? end : 0;
    }

    /// <summary>The end of the most groups, from the first on, that have so many digits and pass; 0 when none do.</summary>
    private static int Longest(ref TextView text, in PhoneGroups number, int least, int most, int leastGroups, int mostGroups, Test? passes)
    {
        int digits = number.Digits;
        for (int groups = number.Groups; groups >= leastGroups; digits -= number.Length(--groups))
        {
            if (groups <= mostGroups && digits >= least && digits <= most && (passes is null || passes(in number, groups)) && Edge.Ends(ref text, number.End(groups - 1)))
            {
                return number.End(groups - 1);
            }
        }

        return 0;
    }

    private static bool IsNanp(in PhoneGroups number, int from) =>
        number[from] >= 2 && number[from + 3] >= 2 && !(number[from + 1] == 1 && number[from + 2] == 1) && !(number[from + 4] == 1 && number[from + 5] == 1);

    /// <summary>0 and another digit, then groups with one and the same sign between them, though another may stand before the second if it is no hyphen. Dates and amounts have groups of one digit, or a year.</summary>
    private static bool IsTrunk(in PhoneGroups number, int groups)
    {
        if (number[1] == 0 || number.Length(0) is < 2 or > 5)
        {
            return false;
        }

        for (int i = 1; i < groups; i++)
        {
            if (number.Length(i) < 2 || (i > 1 && number.Separator(i) != number.Separator(i - 1) && (i > 2 || number.Separator(1) == '-')))
            {
                return false;
            }
        }

        return true;
    }

    private delegate bool Test(in PhoneGroups number, int groups);
}
