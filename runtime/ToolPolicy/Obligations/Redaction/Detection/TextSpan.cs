namespace ToolPolicy.Obligations.Redaction.Detection;

/// <summary>From where to where, in bytes; the end is the first byte after.</summary>
internal readonly record struct TextSpan(int Start, int End)
{
    public int Length => End - Start;
}
