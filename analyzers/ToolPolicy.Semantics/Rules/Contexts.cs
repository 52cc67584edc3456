using System.Collections.Generic;
using System.Linq;
using ToolPolicy.Semantics.Model;

namespace ToolPolicy.Semantics.Rules;

/// <summary>What of a tool goes through a context of System.Text.Json: nothing in it is masked, because nothing in it is sensitive.</summary>
internal static class Contexts
{
    public static IEnumerable<(string Type, string Context)> Of(Tool tool) => tool.Parameters.Select(static parameter => parameter.Slot).Append(tool.Result.Slot)
        .SelectMany(static slot => slot is null or { Shape: ScalarShape } ? [] : Of(slot.Shape))
        .Select(static shape => (shape.Type.Replace("global::", ""), shape.Context.Replace("global::", "")))
        .Distinct();

    private static IEnumerable<ContextShape> Of(TypeShape shape) => shape switch
    {
        ContextShape left => [left],
        ListShape list => Of(list.Item.Shape),
        StreamShape stream => Of(stream.Item.Shape),
        DictionaryShape dictionary => Of(dictionary.Item.Shape),
        PolymorphicShape polymorphic => polymorphic.Derived.Select(static derived => derived.Shape).Prepend(polymorphic.Base).SelectMany(Of),
        ObjectShape shaped => shaped.Members.SelectMany(static member => Of(member.Slot.Shape)),
        _ => [],
    };
}
