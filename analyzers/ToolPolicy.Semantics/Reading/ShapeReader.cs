using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using ToolPolicy.Semantics.Model;

namespace ToolPolicy.Semantics.Reading;

/// <summary>How a type reads as an argument, or writes as a result. What cannot be known of it at compile time has no shape, and the reason is said.</summary>
internal sealed partial class ShapeReader(ReadingContext context, ShapeUse use)
{
    /// <summary>A generic type can contain itself in ever longer forms, as <c>Node&lt;T&gt;</c> does in a member of type <c>Node&lt;Node&lt;T&gt;&gt;</c>, without an end.</summary>
    private const int MaxRepetitions = 8;

    /// <summary>Deeper than System.Text.Json reads and writes by default.</summary>
    private const int MaxDepth = 64;

    /// <summary>Types on the way from the root: one that occurs again contains itself.</summary>
    private readonly List<ITypeSymbol> _path = [];

    /// <summary>Why the last type has no shape.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>Whether anything below is marked as sensitive.</summary>
    public bool SawSensitive { get; private set; }

    /// <summary>A place of this type; null when the type has no shape.</summary>
    public Slot? ReadSlot(ITypeSymbol type)
    {
        bool isNullableValue = type.IsNullableOf(out ITypeSymbol value);
        if (Read(value) is not { } shape)
        {
            return null;
        }

        bool allowsNull = isNullableValue || (value.IsReferenceType && value.NullableAnnotation != NullableAnnotation.NotAnnotated);
        return new Slot(type.Annotated(), shape, allowsNull, isNullableValue, value.IsValueType);
    }

    private TypeShape? Read(ITypeSymbol type)
    {
        context.Cancellation.ThrowIfCancellationRequested();
        if (SensitiveReader.ReadType(context, type) is { } mark)
        {
            SawSensitive = true;
            if (use == ShapeUse.Result)
            {
                return new MaskedShape(type.Full(), mark);
            }
        }

        if (ScalarNames.Of(type) is { } scalar)
        {
            return new ScalarShape(type.Full(), scalar);
        }

        if (context.IsJudgedElsewhere(type))
        {
            return new ScalarShape(type.Full(), "String");
        }

        if (Opaque.WhyOf(type) is { } opaque)
        {
            return Fail(opaque);
        }

        if (type.WhyNotNameable(context.Compilation) is { } hidden)
        {
            return Fail($"'{type.Plain()}' is {hidden}");
        }

        if (type is INamedTypeSymbol { TypeKind: TypeKind.Enum } enumeration)
        {
            return JsonAttributes.WhyUnsupportedOnEnum(enumeration) is { } reason ? Fail(reason) : EnumReader.Read(enumeration) with { Warnings = Warnings.OfMembers(enumeration) };
        }

        if (_path.Contains(type, SymbolEqualityComparer.Default))
        {
            return Fail($"'{type.Plain()}' contains itself");
        }

        if (_path.Count(outer => SymbolEqualityComparer.Default.Equals(outer.OriginalDefinition, type.OriginalDefinition)) >= MaxRepetitions || _path.Count >= MaxDepth)
        {
            return Fail($"'{type.OriginalDefinition.Plain()}' is nested too deep");
        }

        _path.Add(type);
        TypeShape? shape = ReadComposite(type);
        _path.RemoveAt(_path.Count - 1);
        return shape is null ? null : shape with { Warnings = shape is ObjectShape ? Warnings.OfMembers(type) : Warnings.OfAll(type) };
    }

    private TypeShape? ReadComposite(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
        {
            return array.Rank != 1 ? Fail("arrays have one dimension") : ReadList(type, ListForm.Array, array.ElementType);
        }

        if (type is not INamedTypeSymbol named)
        {
            return Fail($"'{type.Plain()}' has no JSON form");
        }

        if (DictionaryValueOf(named) is { } dictionary)
        {
            return dictionary.Key.SpecialType != SpecialType.System_String ? Fail($"the keys of '{type.Plain()}' are no strings")
                : use == ShapeUse.Argument && !IsOneOf(named, Dictionaries) ? Fail($"'{type.Plain()}' cannot be made from JSON; use Dictionary<string, T>")
                : ReadSlot(dictionary.Value) is { } value ? new DictionaryShape(type.Full(), value) : null;
        }

        if (ElementOf(named) is { } element)
        {
            bool isList = named.OriginalDefinition.SpecialType is SpecialType.System_Collections_Generic_IList_T or SpecialType.System_Collections_Generic_ICollection_T
                || named.IsNamed("System.Collections.Generic", "List`1");
            return use == ShapeUse.Argument && !isList && !IsOneOf(named, Sequences)
                ? Fail($"'{type.Plain()}' cannot be made from JSON; use an array or List<T>")
                : ReadList(type, isList ? ListForm.List : ListForm.Array, element);
        }

        return named.AllInterfaces.Append(named).Any(static candidate => candidate.SpecialType == SpecialType.System_Collections_IEnumerable)
            ? Fail($"the elements of '{type.Plain()}' have no declared type")
            : ReadObject(named);
    }

    private ListShape? ReadList(ITypeSymbol type, ListForm form, ITypeSymbol element) =>
        ReadSlot(element) is { } item ? new ListShape(type.Full(), form, item) : null;

    private TypeShape? Fail(string reason)
    {
        Reason = reason;
        return null;
    }

    private static readonly string[] Sequences = ["IEnumerable`1", "IReadOnlyList`1", "IReadOnlyCollection`1"];
    private static readonly string[] Dictionaries = ["Dictionary`2", "IDictionary`2", "IReadOnlyDictionary`2"];

    private static bool IsOneOf(INamedTypeSymbol type, string[] names) => names.Any(name => type.IsNamed("System.Collections.Generic", name));

    /// <summary>The element of a sequence that has exactly one kind of elements.</summary>
    private static ITypeSymbol? ElementOf(INamedTypeSymbol type)
    {
        List<INamedTypeSymbol> sequences = [.. type.AllInterfaces.Append(type)
            .Where(static candidate => candidate.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)];
        return sequences.Count == 1 ? sequences[0].TypeArguments[0] : null;
    }

    private static (ITypeSymbol Key, ITypeSymbol Value)? DictionaryValueOf(INamedTypeSymbol type)
    {
        List<INamedTypeSymbol> dictionaries = [.. type.AllInterfaces.Append(type).Where(static candidate =>
            candidate.IsNamed("System.Collections.Generic", "IDictionary`2") || candidate.IsNamed("System.Collections.Generic", "IReadOnlyDictionary`2"))];
        return dictionaries.Count > 0 ? (dictionaries[0].TypeArguments[0], dictionaries[0].TypeArguments[1]) : null;
    }
}

/// <summary>What a shape is for.</summary>
internal enum ShapeUse
{
    /// <summary>Read from what a model sends.</summary>
    Argument,

    /// <summary>Written for a model to see.</summary>
    Result,
}
