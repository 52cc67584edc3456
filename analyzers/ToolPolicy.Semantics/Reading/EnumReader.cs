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
            .Select(static field => new EnumMember(Identifiers.Escape(field.Name), JsonNameOf(field), Literals.Primitive(field.ConstantValue!)))));

    public static string JsonNameOf(IFieldSymbol member) =>
        member.GetAttributes().Find("System.Text.Json.Serialization", "JsonStringEnumMemberNameAttribute")?.Text(0) ?? member.Name;
}
