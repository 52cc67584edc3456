using System.Collections.Generic;
using System.Linq;
using ToolPolicy.Semantics.Model;

namespace ToolPolicy.Semantics.Rules;

/// <summary>What a result masks, by the path of its JSON: <c>[]</c> stands for every element and every entry.</summary>
internal static class Redactions
{
    public static IEnumerable<(string Path, Mark Mark)> Of(Slot? slot) => slot is null or { Shape: ScalarShape } ? [] : Of(slot.Shape, "").Distinct();

    private static IEnumerable<(string Path, Mark Mark)> Of(TypeShape shape, string path) => shape switch
    {
        MaskedShape masked => [(path, masked.Mark)],
        ListShape list => Of(list.Item.Shape, path + "[]"),
        StreamShape stream => Of(stream.Item.Shape, path + "[]"),
        DictionaryShape { KeyMark: { } keys } dictionary => Of(dictionary.Item.Shape, path + "[]").Prepend((path + "[keys]", keys with { IsOfKeys = false })),
        DictionaryShape dictionary => Of(dictionary.Item.Shape, path + "[]"),
        PolymorphicShape polymorphic => polymorphic.Derived.Select(static derived => derived.Shape).Prepend(polymorphic.Base).SelectMany(shape => Of(shape, path)),
        ObjectShape shaped => shaped.Members.Where(static member => member.CanWrite)
            .SelectMany(member => Of(member.Slot.Shape, path.Length == 0 ? member.JsonName : path + "." + member.JsonName)),
        _ => [],
    };
}
