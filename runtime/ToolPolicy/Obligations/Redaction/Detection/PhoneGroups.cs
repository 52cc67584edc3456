using System.Runtime.CompilerServices;

namespace ToolPolicy.Obligations.Redaction.Detection;

/// <summary>A telephone number as people write it: groups of digits, some in brackets, with up to three of space, hyphen, full stop, stroke and bracket between them. Brackets hold digits.</summary>
internal struct PhoneGroups
{
    public const int MostGroups = 8;
    private const int MostDigits = 17;
    private const int MostSigns = 3;

    private Digits17 _digits;
    private Groups8 _groups;

    public int Digits { get; private set; }

    public int Groups { get; private set; }

    public readonly int this[int digit] => _digits[digit];

    public readonly int Length(int group) => _groups[group].Length;

    /// <summary>The sign before a group: a hyphen, space, full stop or stroke; a bracket counts as a space.</summary>
    public readonly byte Separator(int group) => _groups[group].Separator;

    public readonly int End(int group) => _groups[group].End;

    /// <summary>Reads as many groups as belong together, up to eight and up to seventeen digits. A group that goes on beyond those ends before a digit, where no number ends.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The first digit.</param>
    /// <param name="isOpen">Whether a bracket was opened before it.</param>
    public static PhoneGroups Read(ref TextView text, int at, bool isOpen)
    {
        PhoneGroups number = default;
        byte separator = 0;
        while (number.Groups < MostGroups)
        {
            int before = number.Digits;
            while (number.Digits < MostDigits && Bytes.IsDigit(text[at]))
            {
                number._digits[number.Digits++] = (byte)(text[at++] - '0');
            }

            if (isOpen && text[at] != ')')
            {
                number.Digits = before;
                break;
            }

            number._groups[number.Groups++] = new Group((byte)(number.Digits - before), separator, at);
            separator = Signs(ref text, ref at, ref isOpen);
            if (separator == 0)
            {
                break;
            }
        }

        return number;
    }

    /// <summary>Goes on to the next digit; 0 when there is none within reach.</summary>
    private static byte Signs(ref TextView text, ref int at, ref bool isOpen)
    {
        byte separator = 0;
        bool isEmpty = false;
        for (int signs = 0; signs < MostSigns; signs++)
        {
            byte b = text[at];
            if (b == (isOpen ? ')' : '(') && !isEmpty)
            {
                isEmpty = isOpen = !isOpen;
                separator = separator == 0 ? (byte)' ' : separator;
            }
            else if (b is (byte)' ' or (byte)'-' or (byte)'.' or (byte)'/')
            {
                separator = b;
            }
            else
            {
                break;
            }

            at++;
        }

        return Bytes.IsDigit(text[at]) ? separator : (byte)0;
    }

    private readonly record struct Group(byte Length, byte Separator, int End);

    [InlineArray(MostDigits)]
    private struct Digits17
    {
        private byte _first;
    }

    [InlineArray(MostGroups)]
    private struct Groups8
    {
        private Group _first;
    }
}
