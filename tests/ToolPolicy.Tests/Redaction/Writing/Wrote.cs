using System;
using System.Text;
using ToolPolicy.Obligations.Redaction;
using ToolPolicy.Obligations.Redaction.Detection;

namespace ToolPolicy.Tests.Redaction.Writing;

/// <summary>What a masking writer wrote, and what it says of it.</summary>
internal sealed record Wrote(string Text, bool IsText, int Masked, int Length, bool LeftSomethingOut)
{
    public static readonly Pseudonyms Pseudonyms = new(new byte[32]);

    /// <summary>Lets a writer write, and gives it back.</summary>
    public static Wrote By(
        Action<MaskingWriter> write, Detectors detect = Detectors.None, EchoedValues? echoes = null, string? session = null, PatternSet? patterns = null, int cap = 0, bool showTotal = false,
        TokenCounter? counter = null)
    {
        MaskingWriter writer = MaskingWriter.Rent(Pseudonyms, session, echoes);
        try
        {
            writer.LookFor(detect, patterns ?? PatternSet.None);
            if (cap > 0)
            {
                writer.Limit(counter ?? TokenCounter.Estimate, cap, showTotal);
            }

            write(writer);
            return new Wrote(writer.WholeText ?? Encoding.UTF8.GetString(writer.Written), writer.IsText, writer.MaskedCount, writer.TextLength, writer.LeftSomethingOut);
        }
        finally
        {
            writer.Return();
        }
    }

    /// <summary>The same between two numbers in an array.</summary>
    public static string Between(Action<MaskingWriter> write, Detectors detect = Detectors.None, EchoedValues? echoes = null)
    {
        string text = By(writer =>
        {
            writer.StartArray();
            writer.Value(1);
            write(writer);
            writer.Value(2);
            writer.EndArray();
            writer.MaskEchoes();
        }, detect, echoes).Text;
        Xunit.Assert.StartsWith("[1,", text, StringComparison.Ordinal);
        Xunit.Assert.EndsWith(",2]", text, StringComparison.Ordinal);
        return text[3..^3];
    }
}
