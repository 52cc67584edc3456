namespace ToolPolicy.Obligations.Redaction.Detection;

/// <summary>Payment card numbers: ISO/IEC 7812-1 (Luhn's check digit), in the ranges and lengths that the networks publish.</summary>
/// <remarks>In one run, or grouped as cards print them: fours, or 4-6-5 and 4-6-4, with one and the same hyphen, space or full stop between.</remarks>
internal sealed class CardDetector() : Detector(Detectors.Card, "card", Specificity.Checked)
{
    public override NumberShape Number => new(12, 14, 0b1111_1111_0000_0001_0000);

    public override bool TryFind(ref TextView text, int at, out TextSpan span)
    {
        DigitGroups number = DigitGroups.Read(ref text, at);
        if (number.Length(0) < 4 || !Edge.Begins(ref text, at))
        {
            return Nothing(out span);
        }

        int digits = number.Digits;
        for (int groups = number.Groups; digits >= 12; digits -= number.Length(--groups))
        {
            if (digits <= 19 && IsPrinted(in number, groups) && IsIssued(in number, digits) && IsLuhn(in number, digits) && Edge.Ends(ref text, number.End(groups - 1)))
            {
                return Found(at, number.End(groups - 1), out span);
            }
        }

        return Nothing(out span);
    }

    private static bool IsPrinted(in DigitGroups number, int groups)
    {
        if (groups == 1)
        {
            return true;
        }

        if (number.Length(0) != 4 || !number.IsUniform(groups))
        {
            return false;
        }

        if (groups == 3 && number.Length(1) == 6)
        {
            return number.Length(2) is 4 or 5;
        }

        for (int i = 1; i < groups - 1; i++)
        {
            if (number.Length(i) != 4)
            {
                return false;
            }
        }

        return groups >= 4 && number.Length(groups - 1) <= 4;
    }

    /// <summary>The published ranges: American Express, Diners Club, Discover, JCB, Maestro, Mastercard, Mir, UnionPay, Visa.</summary>
    private static bool IsIssued(in DigitGroups number, int digits)
    {
        int six = number.Value(0, 6);
        int four = six / 100;
        int three = six / 1000;
        int two = six / 10000;
        return digits switch
        {
            12 => IsMaestro(four),
            13 => two / 10 == 4 || IsMaestro(four),
            14 => IsDiners(three, four, two) || IsMaestro(four),
            15 => two is 34 or 37 || IsMaestro(four),
            16 => two / 10 == 4 || two is >= 51 and <= 55 || four is >= 2221 and <= 2720 || four is >= 2200 and <= 2204 || IsLong(six, four, three, two),
            19 => two / 10 == 4 || four is >= 2200 and <= 2204 || IsLong(six, four, three, two),
            _ => four is >= 2200 and <= 2204 || IsLong(six, four, three, two),
        };
    }

    private static bool IsLong(int six, int four, int three, int two) =>
        four is 6011 || three is >= 644 and <= 649 || two is 65 or 62 || six is >= 810000 and <= 817199 || four is >= 3528 and <= 3589 || IsDiners(three, four, two) || IsMaestro(four);

    private static bool IsDiners(int three, int four, int two) => three is >= 300 and <= 305 || four == 3095 || two is 36 or 38 or 39;

    private static bool IsMaestro(int four) => four is 5018 or 5020 or 5038 or 5893 or 6304 or 6759 or 6761 or 6762 or 6763;

    /// <summary>ISO/IEC 7812-1, annex B. No number of one digit over and over passes that is in an issued range.</summary>
    private static bool IsLuhn(in DigitGroups number, int digits)
    {
        int sum = 0;
        for (int i = 0; i < digits; i++)
        {
            int digit = number[digits - 1 - i];
            sum += i % 2 == 0 ? digit : digit < 5 ? digit * 2 : (digit * 2) - 9;
        }

        return sum % 10 == 0;
    }
}
