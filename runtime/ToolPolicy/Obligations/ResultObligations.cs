using System;
using System.IO;
using System.Text;
using System.Text.Json;
using ToolPolicy.Obligations.Redaction;
using ToolPolicy.Obligations.Redaction.Detection;
using ToolPolicy.Obligations.Tokens;

namespace ToolPolicy.Obligations;

/// <summary>What must be met before a result is shown, always in this order: mask, count, cut.</summary>
internal sealed partial class ResultObligations(TokenCounter counter, Pseudonyms pseudonyms, PatternSet patterns)
{
    /// <summary>Whether an argument is within its cap. What is not is denied, never cut.</summary>
    public bool Fits(string argument, int maxTokens) => counter.SurelyFits(argument.Length * 3L, maxTokens) || counter.Fits(argument, maxTokens);

    /// <summary>A writer for a result of a cap.</summary>
    public MaskingWriter Begin(Detectors detect, int maxTokens, bool showTotal, string? session, EchoedValues? echoes = null)
    {
        MaskingWriter writer = MaskingWriter.Rent(pseudonyms, session, echoes);
        writer.LookFor(detect, patterns);
        writer.Limit(counter, maxTokens, showTotal);
        return writer;
    }

    /// <summary>Writes a result masked, and within its cap. One that streamed was written while it came.</summary>
    /// <exception cref="Exception">It cannot be shown: the caller withholds it.</exception>
    public ShownResult Meet<T>(
        T result, Generation.ResultWriter<T>? write, Detectors detect, int maxTokens, bool showTotal, string? session, JsonElement? documentSchema = null, EchoedValues? echoes = null)
    {
        if (result is Stream or TextReader)
        {
            // Masked as a whole, or dropped: nobody reads it.
            ((IDisposable)result).Dispose();
        }

        if (write is null)
        {
            return default;
        }

        MaskingWriter writer = result is StreamedResult streamed ? streamed.Writer : Begin(detect, maxTokens, showTotal, session, echoes);
        try
        {
            write(writer, result);
            writer.MaskEchoes();
            bool isQuoted = !writer.IsText && writer.Written is [(byte)'"', ..];
            if (!writer.IsText && !isQuoted)
            {
                ShownResult json = MeetJson(writer, maxTokens, showTotal);

                // What was not cut is the document too.
                return documentSchema is { } fits ? json with { Document = json.WasCut ? ResultDocument.Of(writer, fits, maxTokens, counter) : json.Text } : json;
            }

            string? document = documentSchema is { } schema ? ResultDocument.Of(writer, schema, maxTokens, counter) : null;
            return MeetText(TextOf(writer), writer, maxTokens, showTotal) with { IsQuoted = isQuoted, Document = document };
        }
        finally
        {
            writer.Return();
        }
    }

    private ShownResult MeetJson(MaskingWriter writer, int maxTokens, bool showTotal)
    {
        ReadOnlySpan<byte> json = writer.Written;
        if (counter.Fits(json, maxTokens))
        {
            return new(Encoding.UTF8.GetString(json), IsText: false, json.Length, writer.MaskedCount, WasCut: writer.LeftSomethingOut);
        }

        string cut = JsonCut.ToFit(json, maxTokens, counter, showTotal) ?? throw new ResultNotShownException("the result cannot be cut to its cap");
        return Cut(cut, isText: false);
    }

    private ShownResult MeetText(string text, MaskingWriter writer, int maxTokens, bool showTotal)
    {
        // No text of more characters than the cap has bytes for is looked at to its end.
        int bytes = text.Length > TokenCounter.MostBytes(maxTokens) ? int.MaxValue : Encoding.UTF8.GetByteCount(text);
        if (!writer.LeftSomethingOut && (counter.SurelyFits(bytes, maxTokens) || (bytes < int.MaxValue && counter.Fits(text, maxTokens))))
        {
            return new(text, IsText: true, bytes, writer.MaskedCount, WasCut: false);
        }

        // How long a text is that came piece by piece is not told: of one that is not read to its end nobody knows.
        string cut = TextCut.ToFit(text, writer.TextLength, maxTokens, counter, showTotal && writer.TextLength >= 0)
            ?? throw new ResultNotShownException("the result cannot be cut to its cap");
        return Cut(cut, isText: true);
    }

    /// <summary>What was cut away is masked no more. The reserved bracket occurs in nothing but placeholders and markers.</summary>
    private static ShownResult Cut(string text, bool isText) => new(
        text, isText, Encoding.UTF8.GetByteCount(text), text.AsSpan().Count(Placeholder.Open) - text.AsSpan().Count(Placeholder.CutHead), WasCut: true);

    /// <summary>A result that is one JSON string, such as a date, is shown without its quotes.</summary>
    private static string TextOf(MaskingWriter writer)
    {
        if (!writer.IsText && writer.MaskedCount > 0)
        {
            writer.UnquoteMasked();
        }
        else if (!writer.IsText)
        {
            Utf8JsonReader reader = new(writer.Written);
            reader.Read();
            string value = reader.GetString()!;
            writer.Clear();
            writer.Text(value);
        }

        return writer.WholeText ?? Encoding.UTF8.GetString(writer.Written);
    }
}
