using System.Buffers;
using System.Text.Json;

namespace ToolPolicy.Obligations;

/// <summary>A shown text as a JSON element, for hosts that need one.</summary>
internal static class ResultJson
{
    public static JsonElement Of(string text, bool isText)
    {
        if (!isText)
        {
            using JsonDocument json = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 128 });
            return json.RootElement.Clone();
        }

        ArrayBufferWriter<byte> quoted = new();
        using (Utf8JsonWriter writer = new(quoted))
        {
            writer.WriteStringValue(text);
        }

        using JsonDocument document = JsonDocument.Parse(quoted.WrittenMemory);
        return document.RootElement.Clone();
    }
}
