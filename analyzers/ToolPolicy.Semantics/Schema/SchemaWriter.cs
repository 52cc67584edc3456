using System.Collections.Generic;
using System.Linq;
using ToolPolicy.Semantics.Model;

namespace ToolPolicy.Semantics.Schema;

/// <summary>JSON schemas as <c>AIFunctionFactory</c> writes them, with what is masked as what it is masked with.</summary>
internal static class SchemaWriter
{
    public const string OfNothing = """{"type":"object","properties":{}}""";

    public static string OfArguments(EquatableArray<Parameter> parameters)
    {
        Parameter[] asked = [.. parameters.Where(static parameter => parameter is { Source: ParameterSource.Model, Slot: not null })];
        IEnumerable<string> properties = asked.Select(static parameter =>
            $"{JsonText.Quote(parameter.Name)}:{Schema(parameter.Slot!, parameter.Description, null, parameter.FallbackJson, parameter.Constraints)}");
        return Object(null, properties, asked.Where(static parameter => parameter.IsRequired).Select(static parameter => parameter.Name), nullable: false);
    }

    public static string? OfResult(Result result) => result switch
    {
        { Type: null } or { Mark.Redaction: Redaction.Drop } => null,
        { Mark: not null } => Keywords(DescriptionOf(result.Description), "\"type\":\"string\""),
        { Slot: { } slot } => Schema(slot with { AllowsNull = slot.IsNullableValue }, result.Description, null, null, default),
        _ => null,
    };

    private static string Schema(Slot slot, string? description, string? title, string? fallback, EquatableArray<Constraint> constraints)
    {
        if (slot.Shape is MaskedShape)
        {
            // What is said about the value does not hold for what stands in its place.
            (fallback, constraints) = (null, default);
        }

        List<string> keywords = [.. Typed(slot, description)];
        if (title is not null)
        {
            keywords.Add("\"title\":" + JsonText.Quote(title));
        }

        if (fallback is not null)
        {
            keywords.Add("\"default\":" + fallback);
        }

        foreach (string keyword in constraints.Select(static constraint => constraint.Schema).Where(static schema => schema.Length > 0))
        {
            // What a constraint says in more detail than the type does takes its place: an enumeration, a format.
            string name = keyword.Substring(0, keyword.IndexOf(':') + 1);
            keywords.RemoveAll(known => known.StartsWith(name, System.StringComparison.Ordinal));
            keywords.Add(keyword);
        }

        return Keywords([.. keywords]);
    }

    private static IEnumerable<string> Typed(Slot slot, string? description)
    {
        description ??= (slot.Shape as ObjectShape)?.Description;
        return new[] { DescriptionOf(description) }.Where(static keyword => keyword.Length > 0).Concat(slot.Shape switch
        {
            MaskedShape => ["\"type\":\"string\""],
            ScalarShape scalar => Scalar(scalar.Name, slot.AllowsNull),
            EnumShape { IsFlags: true } => [TypeOf("string", slot.AllowsNull)],
            EnumShape enumeration => [TypeOf("string", slot.AllowsNull, onlyFor: slot.IsNullableValue), Names(enumeration, slot.AllowsNull)],
            ListShape list => [TypeOf("array", slot.AllowsNull), "\"items\":" + Schema(list.Item, null, null, null, default)],
            DictionaryShape dictionary => [TypeOf("object", slot.AllowsNull), "\"additionalProperties\":" + Schema(dictionary.Item, null, null, null, default)],
            ObjectShape shape => Members(shape, slot.AllowsNull),
            _ => [],
        });
    }

    private static IEnumerable<string> Members(ObjectShape shape, bool nullable)
    {
        Member[] shown = [.. shape.Members.Where(static member => member.Slot.Shape is not MaskedShape { Mark.Redaction: Redaction.Drop })];
        yield return TypeOf("object", nullable);
        yield return "\"properties\":{" + string.Join(",", shown.Select(static member =>
            $"{JsonText.Quote(member.JsonName)}:{Schema(member.Slot, member.Description, member.Title, member.FallbackJson, member.Constraints)}")) + "}";
        if (shown.Any(static member => member.IsRequired))
        {
            yield return Required(shown.Where(static member => member.IsRequired).Select(static member => member.JsonName));
        }
    }

    private static string Object(string? description, IEnumerable<string> properties, IEnumerable<string> required, bool nullable)
    {
        string[] names = [.. required];
        return Keywords(
            DescriptionOf(description), TypeOf("object", nullable), "\"properties\":{" + string.Join(",", properties) + "}", names.Length == 0 ? "" : Required(names));
    }

    private static string[] Scalar(string name, bool nullable) => name switch
    {
        "Boolean" => [TypeOf("boolean", nullable)],
        "SByte" or "Byte" or "Int16" or "UInt16" or "Int32" or "UInt32" or "Int64" or "UInt64" => [TypeOf("integer", nullable)],
        "Single" or "Double" or "Decimal" => [TypeOf("number", nullable)],
        "Char" => [TypeOf("string", nullable), "\"minLength\":1", "\"maxLength\":1"],
        "Guid" => [TypeOf("string", nullable), "\"format\":\"uuid\""],
        "Uri" => [TypeOf("string", nullable), "\"format\":\"uri\""],
        "DateTime" or "DateTimeOffset" => [TypeOf("string", nullable), "\"format\":\"date-time\""],
        "DateOnly" => [TypeOf("string", nullable), "\"format\":\"date\""],
        "TimeOnly" => [TypeOf("string", nullable), "\"format\":\"time\""],
        "TimeSpan" =>
        [
            "\"$comment\":\"Represents a System.TimeSpan value.\"", TypeOf("string", nullable),
            "\"pattern\":\"^-?(\\\\d+\\\\.)?\\\\d{2}:\\\\d{2}:\\\\d{2}(\\\\.\\\\d{1,7})?$\"",
        ],
        "Version" => ["\"$comment\":\"Represents a version string.\"", TypeOf("string", nullable), "\"pattern\":\"^\\\\d+(\\\\.\\\\d+){1,3}$\""],
        _ => [TypeOf("string", nullable)],
    };

    private static string Names(EnumShape enumeration, bool nullable) =>
        "\"enum\":[" + string.Join(",", enumeration.Members.Select(static member => JsonText.Quote(member.JsonName)).Concat(nullable ? ["null"] : [])) + "]";

    private static string TypeOf(string type, bool nullable, bool? onlyFor = null) =>
        nullable && (onlyFor ?? true) ? $"\"type\":[\"{type}\",\"null\"]" : $"\"type\":\"{type}\"";

    private static string DescriptionOf(string? description) => string.IsNullOrEmpty(description) ? "" : "\"description\":" + JsonText.Quote(description!);

    private static string Required(IEnumerable<string> names) => "\"required\":[" + string.Join(",", names.Select(JsonText.Quote)) + "]";

    private static string Keywords(params string[] keywords) => "{" + string.Join(",", keywords.Where(static keyword => keyword.Length > 0)) + "}";
}
