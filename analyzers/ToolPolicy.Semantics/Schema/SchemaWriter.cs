using System.Collections.Generic;
using System.Linq;
using ToolPolicy.Semantics.Model;

namespace ToolPolicy.Semantics.Schema;

/// <summary>JSON schemas as <c>AIFunctionFactory</c> writes them, with what is masked as what it is masked with.</summary>
/// <remarks>
/// As System.Text.Json's exporter does, what occurs again as the same member, or again as an element of a collection, is a reference to where it stands: that is what
/// makes recursive types finite. A schema starts anew for each parameter.
/// </remarks>
internal sealed class SchemaWriter
{
    public const string OfNothing = """{"type":"object","properties":{}}""";

    /// <summary>Objects and collections that were written, by type and by the member that they are of, and where.</summary>
    private readonly Dictionary<(string Type, string? Member), string> _written = [];

    /// <summary>What the references in a shape refer to.</summary>
    private readonly Dictionary<string, TypeShape> _objects = [];

    public static string OfArguments(EquatableArray<Parameter> parameters)
    {
        Parameter[] asked = [.. parameters.Where(static parameter => parameter is { Source: ParameterSource.Model, Slot: not null })];
        IEnumerable<string> properties = asked.Select(static parameter =>
            $"{JsonText.Quote(parameter.Name)}:{new SchemaWriter().Schema(parameter.Slot!, parameter.Description, null, parameter.FallbackJson, parameter.Constraints, null, Below("#/properties", parameter.Name))}");
        return Object(null, properties, asked.Where(static parameter => parameter.IsRequired).Select(static parameter => parameter.Name), nullable: false);
    }

    public static string? OfResult(Result result) => result switch
    {
        { Type: null } or { Mark.Redaction: Redaction.Drop } => null,
        { Mark: not null } => Keywords(DescriptionOf(result.Description), "\"type\":\"string\""),
        { Slot: { } slot } => new SchemaWriter().Schema(slot with { TellsNull = slot.IsNullableValue }, result.Description, null, null, default, null, "#"),
        _ => null,
    };

    private string Schema(Slot slot, string? description, string? title, string? fallback, EquatableArray<Constraint> constraints, string? member, string place)
    {
        if (slot.Shape is ScalarShape plain && title is null && fallback is null && constraints.Count == 0)
        {
            return Keywords([DescriptionOf(description), .. Scalar(plain.Name, slot.TellsNull)]);
        }

        if (slot.Shape is MaskedShape)
        {
            // What is said about the value does not hold for what stands in its place.
            (fallback, constraints) = (null, default);
        }

        if (slot.Shape is ObjectShape or PolymorphicShape)
        {
            _objects[slot.Shape.Type] = slot.Shape;
        }

        if (slot.Shape is ContextShape left)
        {
            return SchemaHole.Of(left, place, slot.TellsNull, Keywords(
                [DescriptionOf(description), title is null ? "" : "\"title\":" + JsonText.Quote(title), fallback is null ? "" : "\"default\":" + fallback, .. constraints.Select(static constraint => constraint.Schema)]));
        }

        TypeShape shape = slot.Shape is ReferenceShape reference ? _objects[reference.Type] : slot.Shape;
        bool isKept = shape is ObjectShape or PolymorphicShape or ListShape or StreamShape or DictionaryShape && !slot.IsNullableValue;
        bool isKnown = _written.TryGetValue((shape.Type, member), out string? known);
        List<string> keywords = isKept && isKnown
            ? [DescriptionOf(description ?? (shape as ObjectShape)?.Description), "\"$ref\":" + JsonText.Quote(known!), .. shape is ListShape ? ["\"items\":{}"] : System.Array.Empty<string>()]
            : [DescriptionOf(description ?? (shape as ObjectShape)?.Description)];
        if (!isKept || !isKnown)
        {
            if (isKept)
            {
                _written.Add((shape.Type, member), place);
            }

            keywords.AddRange(Typed(slot with { Shape = shape }, place));
        }

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

    private IEnumerable<string> Typed(Slot slot, string place) => slot.Shape switch
    {
        MaskedShape => ["\"type\":\"string\""],
        ContentShape => [TypeOf("string", slot.TellsNull)],
        ScalarShape scalar => Scalar(scalar.Name, slot.TellsNull),
        TextShape => Scalar("String", slot.TellsNull),
        EnumShape { IsNumber: true } => [TypeOf("integer", slot.TellsNull)],
        EnumShape { IsFlags: true } => [TypeOf("string", slot.TellsNull)],
        EnumShape enumeration => [TypeOf("string", slot.TellsNull, onlyFor: slot.IsNullableValue), Names(enumeration, slot.TellsNull)],
        ListShape list => [TypeOf("array", slot.TellsNull), "\"items\":" + Item(list.Item, place + "/items")],
        StreamShape stream => [TypeOf("array", slot.TellsNull), "\"items\":" + Item(stream.Item, place + "/items")],
        DictionaryShape dictionary => [TypeOf("object", slot.TellsNull), "\"additionalProperties\":" + Item(dictionary.Item, place + "/additionalProperties")],
        ObjectShape shape => [TypeOf("object", slot.TellsNull), .. Members(shape, null, place)],
        PolymorphicShape shape => Kinds(shape, slot.TellsNull, place),
        _ => [],
    };

    private string Item(Slot slot, string place) => Schema(slot, null, null, null, default, null, place);

    private IEnumerable<string> Kinds(PolymorphicShape shape, bool nullable, string place)
    {
        List<(ObjectShape Shape, string? Tag)> kinds = [.. shape.Derived.Select(static derived => (derived.Shape, derived.Tag))];
        if (!shape.IsAbstract && kinds.All(kind => kind.Shape.Type != shape.Type))
        {
            kinds.Add((shape.Base, null));
        }

        bool areTagged = kinds.All(static kind => kind.Tag is not null);
        string discriminator = JsonText.Quote(shape.Discriminator);
        yield return TypeOf("object", nullable);
        if (areTagged)
        {
            yield return Required([shape.Discriminator]);
        }

        string[] told = [.. kinds.Select((kind, i) => Keywords([.. Members(
            kind.Shape, kind.Tag is null ? null : $"{discriminator}:{{\"const\":{kind.Tag}}}", $"{place}/anyOf/{i}", areTagged || kind.Tag is null ? null : shape.Discriminator)]))];

        // A kind that may be anything makes a choice of it no choice, and the exporter says none.
        if (!told.Contains("{}"))
        {
            yield return "\"anyOf\":[" + string.Join(",", told) + "]";
        }
    }

    private IEnumerable<string> Members(ObjectShape shape, string? first, string place, string? alsoRequired = null)
    {
        Member[] shown = [.. shape.Members.Where(static member => member.Slot.Shape is not MaskedShape { Mark.Redaction: Redaction.Drop })];
        string[] members = [.. shown.Select(member =>
            $"{JsonText.Quote(member.JsonName)}:{Schema(member.Slot, member.Description, member.Title, member.FallbackJson, member.Constraints, $"{shape.Type}.{member.Identifier}", Below(place + "/properties", member.JsonName))}")];
        string[] required = [.. new[] { alsoRequired! }.Where(static name => name is not null), .. shown.Where(static member => member.IsRequired).Select(static member => member.JsonName)];
        if (members.Length > 0 || first is not null)
        {
            yield return "\"properties\":{" + string.Join(",", first is null ? members : members.Prepend(first)) + "}";
        }

        if (required.Length > 0)
        {
            yield return Required(required);
        }

        if (shape.IsClosed)
        {
            yield return "\"additionalProperties\":false";
        }
    }

    /// <summary>A JSON pointer (RFC 6901) one step down.</summary>
    private static string Below(string place, string name) => place + "/" + name.Replace("~", "~0").Replace("/", "~1");

    private static string Object(string? description, IEnumerable<string> properties, IEnumerable<string> required, bool nullable)
    {
        string[] names = [.. required];
        return Keywords(
            DescriptionOf(description), TypeOf("object", nullable), "\"properties\":{" + string.Join(",", properties) + "}", names.Length == 0 ? "" : Required(names));
    }

    private static string[] Scalar(string name, bool nullable) => name switch
    {
        "Boolean" => [TypeOf("boolean", nullable)],
        "SByte" or "Byte" or "Int16" or "UInt16" or "Int32" or "UInt32" or "Int64" or "UInt64" or "Int128" or "UInt128" => [TypeOf("integer", nullable)],
        "Half" or "Single" or "Double" or "Decimal" => [TypeOf("number", nullable)],
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
