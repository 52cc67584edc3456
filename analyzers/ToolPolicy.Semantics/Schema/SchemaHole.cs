using System.Collections.Generic;
using ToolPolicy.Semantics.Model;

namespace ToolPolicy.Semantics.Schema;

/// <summary>A place in a schema that only a context of System.Text.Json can fill, when the program runs. Stands between characters that JSON escapes.</summary>
/// <param name="Type">The type.</param>
/// <param name="Context">The context.</param>
/// <param name="Place">Where it stands, as a JSON pointer.</param>
/// <param name="TellsNull">Whether null is legal there.</param>
/// <param name="Keywords">What its author says about the place, as a JSON object.</param>
internal sealed record SchemaHole(string Type, string Context, string Place, bool TellsNull, string Keywords)
{
    private const char Edge = '\u0001';
    private const char Between = '\u0002';

    public static string Of(ContextShape shape, string place, bool tellsNull, string keywords) =>
        $"{Edge}{shape.Type}{Between}{shape.Context}{Between}{place}{Between}{(tellsNull ? "null" : "")}{Between}{keywords}{Edge}";

    /// <summary>The parts of a schema: text, and between any two texts a hole.</summary>
    public static IEnumerable<(string Text, SchemaHole? Hole)> Split(string schema)
    {
        string[] parts = schema.Split(Edge);
        for (int i = 0; i < parts.Length; i += 2)
        {
            string[]? hole = i + 1 < parts.Length ? parts[i + 1].Split(Between) : null;
            yield return (parts[i], hole is null ? null : new SchemaHole(hole[0], hole[1], hole[2], hole[3].Length > 0, hole[4]));
        }
    }
}
