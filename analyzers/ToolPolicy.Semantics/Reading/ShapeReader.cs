using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using ToolPolicy.Semantics.Faults;
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
        // What a context in force reads is not what another tool's does.
        if (_path.Count > 0 || type.MentionsTypeParameter() || context.JsonContexts.Count > 0)
        {
            return ReadAnew(type);
        }

        ShapeReading reading = ShapeMemory.Of(context.Compilation, type, use, () =>
        {
            ReadingContext apart = context.Apart();
            ShapeReader shapes = new(apart, use);
            return new(shapes.ReadAnew(type), shapes.Reason, shapes.SawSensitive, apart.Findings);
        });
        Reason = reading.Slot is null ? reading.Reason : Reason;
        SawSensitive |= reading.SawSensitive;
        foreach (Finding finding in reading.Findings)
        {
            context.Report(finding);
        }

        return reading.Slot;
    }

    private Slot? ReadAnew(ITypeSymbol type)
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
        Mark? mark = SensitiveReader.ReadType(context, type);
        SawSensitive |= mark is not null;
        return mark is not null && use == ShapeUse.Result ? new MaskedShape(type.Full(), mark)
            : (ReadUnmarked(type) ?? ReadByContext(type)) is { } shape ? shape with { Mark = mark }
            : null;
    }

    private TypeShape? ReadUnmarked(ITypeSymbol type)
    {
        if (ScalarNames.Of(type) is { } scalar)
        {
            return new ScalarShape(type.Full(), scalar);
        }

        if (context.IsJudgedElsewhere(type))
        {
            return new ScalarShape(type.Full(), "String");
        }

        if (Opaque.IsTextContent(type))
        {
            return use == ShapeUse.Result ? new ContentShape(type.Full()) : Fail($"'{type.Plain()}' is what tools return; take a string");
        }

        bool isText = IsText(type);
        if (!isText && Opaque.WhyOf(type) is { } opaque)
        {
            return Fail(opaque);
        }

        if (type.WhyNotNameable(context.Compilation) is { } hidden)
        {
            return Fail($"'{type.Plain()}' is {hidden}");
        }

        if (isText)
        {
            return use == ShapeUse.Argument || _path.Count > 0 ? Fail($"'{type.Plain()}' is a text to read inside a value; use a string") : new TextShape(type.Full());
        }

        if (type is INamedTypeSymbol { TypeKind: TypeKind.Enum } enumeration)
        {
            return JsonAttributes.WhyUnsupportedOnEnum(enumeration) is { } reason ? Fail(reason) : EnumReader.Read(enumeration) with { Warnings = Warnings.OfMembers(enumeration) };
        }

        // An object inside itself is written and read by what is written and read already; a collection that holds itself never comes to an end.
        int occurrences = _path.Count(outer => SymbolEqualityComparer.Default.Equals(outer, type));
        if (occurrences > 0 && IsObject(type))
        {
            return new ReferenceShape(type.Full(), type.IsValueType);
        }

        if (occurrences > 1)
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
        return shape is null ? null : shape with { Warnings = shape is ObjectShape or PolymorphicShape ? Warnings.OfMembers(type) : Warnings.OfAll(type) };
    }

    private TypeShape? ReadComposite(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
        {
            return array.Rank != 1 ? Fail("arrays have one dimension") : ReadSlot(array.ElementType) is { } item ? new ListShape(type.Full(), ListForm.Array, ItemOf(item)) : null;
        }

        if (type is not INamedTypeSymbol named)
        {
            return Fail($"'{type.Plain()}' has no JSON form");
        }

        return StreamElementOf(named) is { } streamed ? ReadStream(named, streamed)
            : Collections.DictionaryOf(named) is { } dictionary ? ReadDictionary(named, dictionary.Key, dictionary.Value)
            : Collections.ElementOf(named) is { } element ? ReadList(named, element)
            : !IsObject(named) ? Fail($"the elements of '{type.Plain()}' have no declared type")
            : named.IsTupleType ? ReadTuple(named)
            : ReadPolymorphic(named);
    }

    private static bool IsObject(ITypeSymbol type) => type is INamedTypeSymbol named
        && !named.AllInterfaces.Append(named).Any(static candidate => candidate.SpecialType == SpecialType.System_Collections_IEnumerable);

    /// <summary>The only types that a tool streams with: the interface itself.</summary>
    private static ITypeSymbol? StreamElementOf(INamedTypeSymbol type) => type.IsNamed("System.Collections.Generic", "IAsyncEnumerable`1") ? type.TypeArguments[0] : null;

    /// <summary>What a tool returns for its text to be read: bytes of it, or characters.</summary>
    private static bool IsText(ITypeSymbol type) => type.SelfAndBases().Any(static candidate => candidate.IsNamed("System.IO", "Stream") || candidate.IsNamed("System.IO", "TextReader"));

    private TypeShape? ReadStream(INamedTypeSymbol type, ITypeSymbol element) =>
        use == ShapeUse.Argument || _path.Count > 1 ? Fail($"'{type.Plain()}' is a stream inside a value; use a list")
        : ReadSlot(element) is { } item ? new StreamShape(type.Full(), ItemOf(item))
        : null;

    private TypeShape? ReadList(INamedTypeSymbol type, ITypeSymbol element)
    {
        (ListForm form, string? make) = (ListForm.Array, null);
        return use == ShapeUse.Argument && !Collections.IsReadable(type, element, out form, out make)
                ? Fail($"'{type.Plain()}' cannot be made from JSON; use an array or List<T>")
            : ReadSlot(element) is { } item ? new ListShape(type.Full(), form, ItemOf(item), make) { IsValue = type.IsValueType }
            : null;
    }

    private TypeShape? ReadDictionary(INamedTypeSymbol type, ITypeSymbol key, ITypeSymbol value)
    {
        string? make = null;
        TypeShape? keys = key is INamedTypeSymbol { TypeKind: TypeKind.Enum } enumeration && type.WhyNotNameable(context.Compilation) is null ? EnumReader.Read(enumeration)
            : ScalarNames.Of(key) is { } scalar && scalar is not "Bytes" ? new ScalarShape(key.Full(), scalar)
            : null;
        return keys is null ? Fail($"the keys of '{type.Plain()}' are not written as strings")
            : use == ShapeUse.Argument && !Collections.IsReadableDictionary(type, key, value, out make) ? Fail($"'{type.Plain()}' cannot be made from JSON; use Dictionary<string, T>")
            : ReadSlot(value) is { } item ? new DictionaryShape(type.Full(), keys, ItemOf(item), Make: make)
            : null;
    }

    /// <summary>The schema says of elements that are objects neither that they may be null nor that they may not.</summary>
    private static Slot ItemOf(Slot slot) => slot with { TellsNull = slot.IsNullableValue };

    /// <summary>The key type of a dictionary; null when the type is none.</summary>
    public static ITypeSymbol? KeyOf(ITypeSymbol type) => type is INamedTypeSymbol named && Collections.DictionaryOf(named) is { } dictionary ? dictionary.Key : null;

    private TypeShape? Fail(string reason)
    {
        Reason = reason;
        return null;
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
