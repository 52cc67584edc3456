using System.Runtime.CompilerServices;

namespace ToolPolicy.Obligations.Redaction.Detection;

/// <summary>A number as people write it: groups of digits with one hyphen, space or full stop between two of them.</summary>
internal struct DigitGroups
{
    private const int MostGroups = 6;
    private const int MostDigits = 20;

    private Digit20 _digits;
    private Length6 _lengths;
    private Length6 _separators;
    private End6 _ends;

    /// <summary>How many digits are kept: of all groups that were read.</summary>
    public int Digits { get; private set; }

    public int Groups { get; private set; }

    public readonly int this[int digit] => _digits[digit];

    /// <summary>How many digits a group has; 0 when there is no such group.</summary>
    public readonly int Length(int group) => _lengths[group];

    /// <summary>The byte before a group, from the second on.</summary>
    public readonly byte Separator(int group) => _separators[group];

    /// <summary>The first byte after a group.</summary>
    public readonly int End(int group) => _ends[group];

    /// <summary>Whether the first groups have one and the same byte between them.</summary>
    public readonly bool IsUniform(int groups)
    {
        for (int i = 2; i < groups; i++)
        {
            if (_separators[i] != _separators[1])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Reads as many groups as there are, up to six and up to twenty digits. A group that goes on beyond those ends before a digit, where no number ends.</summary>
    public static DigitGroups Read(ref TextView text, int at)
    {
        DigitGroups number = default;
        byte separator = 0;
        while (number.Groups < MostGroups)
        {
            int before = number.Digits;
            while (number.Digits < MostDigits && Bytes.IsDigit(text[at]))
            {
                number._digits[number.Digits++] = (byte)(text[at++] - '0');
            }

            if (number.Digits == before)
            {
                break;
            }

            number._lengths[number.Groups] = (byte)(number.Digits - before);
            number._separators[number.Groups] = separator;
            number._ends[number.Groups++] = at;
            separator = text[at];
            if (separator is not ((byte)'-' or (byte)' ' or (byte)'.'))
            {
                break;
            }

            at++;
        }

        return number;
    }

    /// <summary>The digits from one place to another as a number.</summary>
    public readonly int Value(int from, int count)
    {
        int value = 0;
        for (int i = from; i < from + count; i++)
        {
            value = (value * 10) + _digits[i];
        }

        return value;
    }

    [InlineArray(MostDigits)]
    private struct Digit20
    {
        private byte _first;
    }

    [InlineArray(MostGroups)]
    private struct Length6
    {
        private byte _first;
    }

    [InlineArray(MostGroups)]
    private struct End6
    {
        private int _first;
    }
}
