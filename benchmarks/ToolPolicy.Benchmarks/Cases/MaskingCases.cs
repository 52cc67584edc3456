using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using ToolPolicy.Generated.In_ToolPolicy_Benchmarks;
using ToolPolicy.Obligations.Redaction;

namespace ToolPolicy.Benchmarks.Cases;

/// <summary>Writing a record of 12 members, 3 of them masked, against System.Text.Json writing it unmasked, and against masking what that wrote.</summary>
internal static class MaskingCases
{
    private static readonly Pseudonyms Pseudonyms = new(new byte[32]);
    private static readonly ArrayBufferWriter<byte> Buffer = new(4096);
    private static readonly Utf8JsonWriter Writer = new(Buffer, new JsonWriterOptions { SkipValidation = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    private static readonly MaskedChartContext Context = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static IEnumerable<Comparison> All()
    {
        MaskedChart chart = new(4711, "Ada Lovelace", "MRN-001", "078-05-1120", new DateOnly(1815, 12, 10), "north", 3, true, 36.6, "+44 20 7946 0958", "hypertension", new DateTime(2026, 11, 28, 10, 0, 0, DateTimeKind.Utc));
        MaskingWriter ours = MaskingWriter.Rent(Pseudonyms, null);
        Write(ours, chart);
        string text = Encoding.UTF8.GetString(ours.Written);
        ours.Return();
        if (text != Masked(chart))
        {
            throw new InvalidOperationException($"the masked texts differ:\n{text}\n{Masked(chart)}");
        }

        yield return new Comparison(
            "mask-record", "12 members, 3 masked, into a reused buffer: the masking writer against source-generated JsonSerializer, unmasked",
            () => Ours(chart), () => Unmasked(chart), AimTime: 0.85, AimBytes: 0);
        yield return new Comparison(
            "mask-record-node", "12 members, 3 masked: the masking writer against JsonNode, parsed, changed and written",
            () => Ours(chart), () => Masked(chart), AimTime: 0.15, AimBytes: 0);
    }

    private static void Ours(MaskedChart chart)
    {
        MaskingWriter writer = MaskingWriter.Rent(Pseudonyms, null);
        Write(writer, chart);
        writer.Return();
    }

    private static void Write(MaskingWriter writer, MaskedChart chart) => Result_ToolPolicy_Benchmarks_Cases_MaskedChart.Write(writer, chart);

    private static void Unmasked(MaskedChart chart)
    {
        Buffer.ResetWrittenCount();
        Writer.Reset();
        JsonSerializer.Serialize(Writer, chart, Context.MaskedChart);
        Writer.Flush();
    }

    /// <summary>What a middleware does that sees only what a tool returned.</summary>
    private static string Masked(MaskedChart chart)
    {
        JsonObject node = JsonNode.Parse(JsonSerializer.SerializeToUtf8Bytes(chart, Context.MaskedChart))!.AsObject();
        node["ssn"] = "\u27e6redacted:ssn\u27e7";
        node["phone"] = "\u27e6redacted:phone\u27e7";
        node["diagnosis"] = "\u27e6redacted\u27e7";
        return node.ToJsonString(Context.Options);
    }
}

/// <summary>What is written.</summary>
internal sealed record MaskedChart(
    int Id, string Name, string Mrn, [Sensitive("ssn")] string Ssn, DateOnly Born, string Ward, int Bed, bool IsAdmitted, double Celsius, [Sensitive("phone")] string Phone,
    [Sensitive] string Diagnosis, DateTime Seen);

[JsonSerializable(typeof(MaskedChart))]
internal sealed partial class MaskedChartContext : JsonSerializerContext;

/// <summary>Makes the generator write the record's writer.</summary>
internal sealed class MaskedChartTools
{
    [RequiresRole("forecaster")]
    public MaskedChart? Find(string mrn) => null;
}
