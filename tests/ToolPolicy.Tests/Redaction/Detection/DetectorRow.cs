using System.Collections.Generic;
using System.Text;

namespace ToolPolicy.Tests.Redaction.Detection;

/// <summary>A text, and what stands in it: written with « and » around each secret; a row without any must give no finding.</summary>
internal sealed record DetectorRow(Detectors Detector, string Kind, string Marked)
{
    public string Text => Marked.Replace("«", "").Replace("»", "");

    public bool IsPositive => Marked.Contains('«');

    /// <summary>The spans in UTF-8 bytes.</summary>
    public IReadOnlyList<(int Start, int End)> Spans
    {
        get
        {
            List<(int, int)> spans = [];
            int bytes = 0;
            int start = 0;
            foreach (Rune rune in Marked.EnumerateRunes())
            {
                if (rune.Value == '«')
                {
                    start = bytes;
                }
                else if (rune.Value == '»')
                {
                    spans.Add((start, bytes));
                }
                else
                {
                    bytes += rune.Utf8SequenceLength;
                }
            }

            return spans;
        }
    }
}
