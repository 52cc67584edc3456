using System.Collections.Generic;
using ToolPolicy.Semantics.Model;

namespace ToolPolicy.Generators.Writing;

/// <summary>The classes that read and write shapes.</summary>
internal static class ShapeNames
{
    public static string ReaderOf(TypeShape shape) => "Argument_" + SafeName.Of(SignatureOf(shape));

    public static string WriterOf(TypeShape shape) => "Result_" + SafeName.Of(SignatureOf(shape));

    /// <summary>Whether a shape has a class of its own: scalars are the runtime's, and what is masked has no form.</summary>
    public static bool HasClass(TypeShape shape) => shape is not (ScalarShape or ContentShape or MaskedShape or ReferenceShape or StreamShape or TextShape);

    /// <summary>The shape and all below it that have a class, each once.</summary>
    public static IEnumerable<TypeShape> WithNested(TypeShape shape)
    {
        Dictionary<string, TypeShape> found = [];
        Collect(shape, found);
        return found.Values;
    }

    private static void Collect(TypeShape shape, Dictionary<string, TypeShape> found)
    {
        if (shape is StreamShape stream)
        {
            Collect(stream.Item.Shape, found);
        }

        if (!HasClass(shape) || found.ContainsKey(SignatureOf(shape)))
        {
            return;
        }

        found.Add(SignatureOf(shape), shape);
        switch (shape)
        {
            case ListShape list:
                Collect(list.Item.Shape, found);
                break;
            case DictionaryShape dictionary:
                Collect(dictionary.Key, found);
                Collect(dictionary.Item.Shape, found);
                break;
            case PolymorphicShape polymorphic:
                CollectMembers(polymorphic.Base, found);
                foreach (DerivedShape derived in polymorphic.Derived)
                {
                    if (derived.Shape.Type != polymorphic.Type)
                    {
                        Collect(derived.Shape, found);
                    }
                }

                break;
            case ObjectShape shaped:
                CollectMembers(shaped, found);
                break;
        }
    }

    private static void CollectMembers(ObjectShape shape, Dictionary<string, TypeShape> found)
    {
        foreach (Member member in shape.Members)
        {
            Collect(member.Slot.Shape, found);
        }
    }

    /// <summary>What tells a shape from another of the same type: whether the elements of a collection may be null, and what is looked for in them.</summary>
    private static string SignatureOf(TypeShape shape) => shape switch
    {
        ListShape list => list.Type + Suffix(list.Item),
        DictionaryShape dictionary => dictionary.Type + Suffix(dictionary.Item) + (dictionary.KeyMark is { } keys ? $"#{keys.Kind}#{keys.Redaction}#{keys.KeepFirst}#{keys.KeepLast}" : ""),
        EnumShape { IsNumber: true } => shape.Type + "#",
        ContextShape left => left.Type + "@" + left.Context,
        _ => shape.Type,
    };

    private static string Suffix(Slot item) => (item.AllowsNull ? "?" : "") + (item.Shape is ScalarShape { Detect: not Detectors.None and var detect } ? "!" + (int)detect : "") + (item.Shape is ListShape or DictionaryShape or ContextShape or EnumShape { IsNumber: true } ? "/" + SignatureOf(item.Shape) : "");
}
