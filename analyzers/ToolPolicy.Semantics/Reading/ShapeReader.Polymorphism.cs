using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using ToolPolicy.Semantics.Model;
using ToolPolicy.Semantics.Schema;

namespace ToolPolicy.Semantics.Reading;

/// <content>Types that are one of several: <c>[JsonDerivedType]</c>.</content>
internal sealed partial class ShapeReader
{
    private TypeShape? ReadPolymorphic(INamedTypeSymbol type)
    {
        ImmutableArray<AttributeData> attributes = type.GetAttributes();
        List<AttributeData> declared = [.. attributes.Where(static attribute => attribute.AttributeClass.IsNamed("System.Text.Json.Serialization", "JsonDerivedTypeAttribute"))];
        if (declared.Count == 0)
        {
            return ReadObject(type);
        }

        if (ReadObject(type, isBase: true) is not ObjectShape itself)
        {
            return null;
        }

        List<DerivedShape> derived = [];
        foreach (AttributeData attribute in declared)
        {
            if (ReadDerived(type, itself, attribute) is not { } read)
            {
                return null;
            }

            derived.Add(read);
        }

        AttributeData? polymorphic = attributes.Find("System.Text.Json.Serialization", "JsonPolymorphicAttribute");
        string discriminator = polymorphic?.Named<string>("TypeDiscriminatorPropertyName") ?? "$type";
        return derived.Select(static one => one.Shape).Append(itself).SelectMany(static shape => shape.Members).Any(member => member.JsonName == discriminator)
            ? Fail($"'{type.Plain()}' has a member named as its discriminator, '{discriminator}'")
            : new PolymorphicShape(type.Full(), discriminator, itself, type.IsAbstract, polymorphic?.Named<int>("UnknownDerivedTypeHandling") == 2, derived);
    }

    private DerivedShape? ReadDerived(INamedTypeSymbol type, ObjectShape itself, AttributeData attribute)
    {
        if (attribute.ConstructorArguments is not [{ Value: INamedTypeSymbol derived }, ..] || derived.IsUnboundGenericType)
        {
            Fail($"a [JsonDerivedType] of '{type.Plain()}' names no closed type");
            return null;
        }

        string? tag = attribute.ConstructorArguments.Length < 2 ? null : attribute.ConstructorArguments[1].Value switch
        {
            string text => JsonText.Quote(text),
            int number => number.ToString(CultureInfo.InvariantCulture),
            _ => null,
        };
        if (SymbolEqualityComparer.Default.Equals(derived, type))
        {
            return new DerivedShape(itself, tag, 0);
        }

        if (derived.WhyNotNameable(context.Compilation) is { } hidden)
        {
            Fail($"'{derived.Plain()}' is {hidden}");
            return null;
        }

        // Whether it is the sensitive one would be told by its placeholder.
        if (SensitiveReader.ReadType(context, derived) is not null)
        {
            Fail($"'{derived.Plain()}' is sensitive as a whole and '{type.Plain()}' is not; mark its members, or '{type.Plain()}'");
            return null;
        }

        if (derived.GetAttributes().Find("System.Text.Json.Serialization", "JsonDerivedTypeAttribute") is not null)
        {
            Fail($"'{derived.Plain()}' is a derived type of '{type.Plain()}' and has derived types of its own");
            return null;
        }

        _path.Add(derived);
        TypeShape? shape = ReadObject(derived);
        _path.RemoveAt(_path.Count - 1);
        return shape is ObjectShape read
            ? new DerivedShape(read with { Warnings = Warnings.OfMembers(derived) }, tag, derived.SelfAndBases().Count() + derived.AllInterfaces.Length)
            : null;
    }

    /// <summary>A tuple: its elements by their names. System.Text.Json writes nothing of it, because they are fields.</summary>
    private TypeShape? ReadTuple(INamedTypeSymbol type)
    {
        List<Member> members = [];
        foreach (IFieldSymbol element in type.TupleElements)
        {
            if (ReadSlot(element.Type) is not { } slot)
            {
                return null;
            }

            members.Add(new Member(
                Identifiers.Escape(element.Name), CamelCase.Of(element.Name), slot, (slot.Shape as MaskedShape)?.Mark, null, null, SkipWhen.Null, CanWrite: true,
                MemberSetter.Constructor, IsRequired: true, null, null, default));
        }

        return members.GroupBy(static member => member.JsonName, System.StringComparer.OrdinalIgnoreCase).Any(static group => group.Skip(1).Any())
            ? Fail($"two elements of '{type.Plain()}' have the same name in JSON")
            : new ObjectShape(type.Full(), IsValueType: true, null, members, new(Enumerable.Range(0, members.Count)));
    }
}
