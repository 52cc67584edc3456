using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ToolPolicy.Mcp.Serving;

/// <summary>What is serialised here without reflection.</summary>
[JsonSerializable(typeof(JsonNode))]
[JsonSerializable(typeof(JsonObject))]
internal sealed partial class ProtocolJson : JsonSerializerContext;
