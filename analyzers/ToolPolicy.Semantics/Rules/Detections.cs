using System;
using System.Collections.Generic;
using System.Linq;
using ToolPolicy.Semantics.Model;

namespace ToolPolicy.Semantics.Rules;

/// <summary>What is looked for in which strings of a result, by the path of its JSON, and in words.</summary>
internal static class Detections
{
    public static IEnumerable<(string Path, Detectors Detect)> Of(Slot? slot) => slot is null or { Shape: ScalarShape { Detect: Detectors.None } } ? [] : Of(slot.Shape, "").Distinct();

    /// <summary>The names of the enumeration: a group by its own where all of it is meant.</summary>
    public static IEnumerable<string> Names(Detectors detect)
    {
        if (detect == Detectors.All)
        {
            return [nameof(Detectors.All)];
        }

        List<string> names = [];
        foreach (Detectors group in new[] { Detectors.Personal, Detectors.Secrets }.Where(group => (detect & group) == group))
        {
            names.Add(group.ToString());
            detect &= ~group;
        }

        names.AddRange(Enum.GetValues(typeof(Detectors)).Cast<Detectors>().Where(single => IsSingle(single) && (detect & single) != 0).Select(static single => single.ToString()));
        return names;
    }

    private static bool IsSingle(Detectors detect) => detect != Detectors.None && (detect & (detect - 1)) == 0;

    private static IEnumerable<(string Path, Detectors Detect)> Of(TypeShape shape, string path) => shape switch
    {
        ScalarShape { Detect: not Detectors.None and var detect } => [(path, detect)],
        ListShape list => Of(list.Item.Shape, path + "[]"),
        StreamShape stream => Of(stream.Item.Shape, path + "[]"),
        PolymorphicShape polymorphic => polymorphic.Derived.Select(static derived => derived.Shape).Prepend(polymorphic.Base).SelectMany(shape => Of(shape, path)),
        DictionaryShape dictionary => Of(dictionary.Item.Shape, path + "[]"),
        ObjectShape shaped => shaped.Members.Where(static member => member.CanWrite)
            .SelectMany(member => Of(member.Slot.Shape, path.Length == 0 ? member.JsonName : path + "." + member.JsonName)),
        _ => [],
    };
}
