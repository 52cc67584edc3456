using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using ToolPolicy.Obligations;
using ToolPolicy.Obligations.Redaction;
using ToolPolicy.Obligations.Redaction.Detection;

namespace ToolPolicy.Benchmarks.Cases;

/// <summary>What a cap costs: where bytes decide, where LLM tokens are counted, and where a result is cut.</summary>
internal static class CapCases
{
    private const int Cap = 256;

    public static IEnumerable<Comparison> All()
    {
        TokenCounter counter = TokenCounter.Estimate;
        string text = string.Concat(Enumerable.Repeat("{\"id\":17,\"name\":\"Ann Smith\",\"status\":\"open\",\"note\":\"called twice, no answer\"},", 230))[..16384];
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        int sum = 0;
        yield return new Comparison(
            "cap-bytes-decide", "a cap of 16,384 LLM tokens on 16 KB, which bytes decide, against Encoding.UTF8.GetByteCount of it",
            () => sum += counter.Fits(utf8, utf8.Length) ? 1 : 0, () => sum += Encoding.UTF8.GetByteCount(text), AimTime: 1.5);
        yield return new Comparison(
            "cap-count", "for scale: counting 16 KB of JSON with the estimate, against Encoding.UTF8.GetByteCount of it",
            () => sum += counter.Count(text), () => sum += Encoding.UTF8.GetByteCount(text));

        ResultObligations obligations = new(counter, new Pseudonyms(new byte[32]), PatternSet.None);
        Row[] large = [.. Enumerable.Range(0, 13_500).Select(static i => new Row(i, "Ann Smith " + i, "open", "called twice, no answer"))];
        Row[] small = large[..210];
        yield return new Comparison(
            "cut-1mb", "cutting a list of 1 MB to 256 LLM tokens, against cutting one of 16 KB",
            () => Cut(obligations, large), () => Cut(obligations, small), AimTime: 1.2);
        string prose = string.Concat(Enumerable.Repeat("The patient was seen this morning and sent home with a new appointment in two weeks. ", 12_500));
        string page = prose[..16384];
        yield return new Comparison(
            "cut-1mb-text", "cutting a text of 1 MB to 256 LLM tokens, against cutting one of 16 KB",
            () => Cut(obligations, prose), () => Cut(obligations, page), AimTime: 1.2);
    }

    private static void Cut(ResultObligations obligations, Row[] rows) => Expect(obligations.Meet(rows, static (writer, rows) =>
    {
        writer.StartArray();
        foreach (Row row in rows)
        {
            if (!writer.Item())
            {
                writer.Rest(rows);
                break;
            }

            writer.StartObject();
            writer.Name("\"id\":"u8);
            writer.Value(row.Id);
            writer.Name("\"name\":"u8);
            writer.Value(row.Name);
            writer.Name("\"status\":"u8);
            writer.Value(row.Status);
            writer.Name("\"note\":"u8);
            writer.Value(row.Note);
            writer.EndObject();
        }

        writer.EndArray();
    }, Detectors.None, Cap, showTotal: false, session: null));

    private static void Cut(ResultObligations obligations, string text) => Expect(obligations.Meet(text, static (writer, text) => writer.Text(text), Detectors.None, Cap, showTotal: false, session: null));

    private static void Expect(ShownResult shown)
    {
        if (!shown.WasCut || shown.Bytes < 300)
        {
            throw new InvalidOperationException("a measured cut cuts, and not to nothing");
        }
    }

    private sealed record Row(int Id, string Name, string Status, string Note);
}
