using System.Text.Json;
using ToolPolicy.Obligations.Redaction;

namespace ToolPolicy.Obligations;

/// <content>What a call says about its result. The rest knows no calls.</content>
internal sealed partial class ResultObligations
{
    /// <summary>Writes the result of a call.</summary>
    /// <inheritdoc cref="Meet{T}(T, Generation.ResultWriter{T}?, Detectors, int, bool, string?, JsonElement?, EchoedValues?)"/>
    public ShownResult Meet<T>(T result, Generation.ResultWriter<T>? write, int maxTokens, in Generation.ToolCall call) =>
        Meet(result, write, call.Tool.Detect, maxTokens, call.Tool.Rule.ShowTotal, call.Session?.Id, call.Function.Form.DocumentSchema, call.Echoes);
}
