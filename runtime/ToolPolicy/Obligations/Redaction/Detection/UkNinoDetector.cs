namespace ToolPolicy.Obligations.Redaction.Detection;

/// <summary>National insurance numbers: two letters, six digits, a suffix A to D; the letters and pairs that are never used are not (HMRC, NIM39110).</summary>
/// <remarks>In one run, or with a space or hyphen between pairs. Without its suffix it is not told from a part number.</remarks>
internal sealed class UkNinoDetector() : Detector(Detectors.UkNino, "nino", Specificity.Issued)
{
    public override NumberShape Number => new(6, 8, 0b101_0100);

    public override int Reach => 3;

    public override bool TryFind(ref TextView text, int at, out TextSpan span)
    {
        int start = at - 2 - (IsSeparator(text[at - 1]) ? 1 : 0);
        if (!IsPrefix(Upper(text[start]), Upper(text[start + 1])) || !Edge.Begins(ref text, start))
        {
            return Nothing(out span);
        }

        // Six digits stand in eight bytes where it is asked: between them is room for separators alone.
        int end = at;
        for (int pair = 0; pair < 3; pair++)
        {
            end += 2;
            end += IsSeparator(text[end]) ? 1 : 0;
        }

        return Upper(text[end]) is >= (byte)'A' and <= (byte)'D' && Edge.Ends(ref text, end + 1) ? Found(start, end + 1, out span) : Nothing(out span);
    }

    private static bool IsPrefix(byte first, byte second) =>
        IsUsed(first) && IsUsed(second) && second != 'O'
        && (first, second) is not (((byte)'B', (byte)'G') or ((byte)'G', (byte)'B') or ((byte)'N', (byte)'K') or ((byte)'K', (byte)'N')
            or ((byte)'T', (byte)'N') or ((byte)'N', (byte)'T') or ((byte)'Z', (byte)'Z'));

    private static bool IsUsed(byte letter) => letter is >= (byte)'A' and <= (byte)'Z' and not ((byte)'D' or (byte)'F' or (byte)'I' or (byte)'Q' or (byte)'U' or (byte)'V');

    private static bool IsSeparator(byte b) => b is (byte)' ' or (byte)'-';

    private static byte Upper(byte b) => (byte)(b & ~0x20);
}
