using System;
using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ToolPolicy.Mcp.Serving;

/// <summary>What is serialised and read here without reflection.</summary>
[JsonSerializable(typeof(JsonNode))]
internal sealed partial class ProtocolJson : JsonSerializerContext
{
    /// <summary>One level more than a masked result may have is the envelope of older protocol versions.</summary>
    private const int MaxDepth = 128;

    /// <summary>JSON as an element that stands by itself.</summary>
    /// <param name="json">JSON of ours.</param>
    public static JsonElement Parse(string json)
    {
        byte[] utf8 = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(json.Length));
        try
        {
            int length = Encoding.UTF8.GetBytes(json, utf8);
            Utf8JsonReader reader = new(utf8.AsSpan(0, length), new JsonReaderOptions { MaxDepth = MaxDepth });
            return JsonElement.ParseValue(ref reader);
        }
        finally
        {
            // It may hold what only this principal may see.
            ArrayPool<byte>.Shared.Return(utf8, clearArray: true);
        }
    }
}
