using System.Text.Json.Serialization;

namespace ToolPolicy.Obligations;

/// <summary>What is serialised here without reflection.</summary>
[JsonSerializable(typeof(string))]
internal sealed partial class ResultJsonContext : JsonSerializerContext;
