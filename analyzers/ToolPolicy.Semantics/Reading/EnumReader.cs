using System.Linq;
using Microsoft.CodeAnalysis;
using ToolPolicy.Semantics.Model;

namespace ToolPolicy.Semantics.Reading;

/// <summary>Enumerations: strings in JSON, as the AI abstractions' defaults have them.</summary>
internal static class EnumReader
{
    public static EnumShape Read(INamedTypeSymbol type) => new(
        type.Full(),
        type.EnumUnderlyingType!.Full(),
        type.GetAttributes().Find("System", "FlagsAttribute") is not null,
        new(type.GetMembers().OfType<IFieldSymbol>()
            .Where(static field => field.HasConstantValue)
            .OrderBy(static field => Bits(field.ConstantValue!))
            .Select(static field => new EnumMember(Identifiers.Escape(field.Name), JsonNameOf(field), Literals.Primitive(field.ConstantValue!)))));

    /// <summary>The order of <c>Enum.GetNames</c>: by value, as if none were negative.</summary>
    private static ulong Bits(object value) => value is ulong bits ? bits : unchecked((ulong)System.Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture));

    public static string JsonNameOf(IFieldSymbol member) =>
        member.GetAttributes().Find("System.Text.Json.Serialization", "JsonStringEnumMemberNameAttribute")?.Text(0) ?? member.Name;
}
