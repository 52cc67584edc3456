using System.Text;
using System.Text.Json;
using ToolPolicy.Obligations.Redaction;
using ToolPolicy.Obligations.Tokens;

namespace ToolPolicy.Obligations;

/// <summary>A masked result as a JSON document that fits a schema: what protocols call structured content. It is written from the same bytes as the text.</summary>
internal static class ResultDocument
{
    /// <exception cref="ResultNotShownException">Its arrays and strings cannot be shortened enough.</exception>
    public static string Of(MaskingWriter writer, JsonElement schema, int maxTokens, TokenCounter counter)
    {
        byte[]? quoted = writer.IsText ? JsonSerializer.SerializeToUtf8Bytes(TextOf(writer), ResultJsonContext.Default.String) : null;
        System.ReadOnlySpan<byte> json = quoted ?? writer.Written;
        return !writer.LeftSomethingOut && counter.Fits(json, maxTokens)
            ? Encoding.UTF8.GetString(json)
            : DocumentCut.ToFit(json, schema, maxTokens, counter) ?? throw new ResultNotShownException("the structured result cannot be cut to its cap");
    }

    private static string TextOf(MaskingWriter writer) => writer.WholeText ?? Encoding.UTF8.GetString(writer.Written);
}
