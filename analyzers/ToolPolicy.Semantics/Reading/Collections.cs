using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using ToolPolicy.Semantics.Model;

namespace ToolPolicy.Semantics.Reading;

/// <summary>Collections: what they hold, and how those that System.Text.Json can make are made.</summary>
internal static class Collections
{
    private const string Generic = "System.Collections.Generic";
    private const string Immutable = "System.Collections.Immutable";

    /// <summary>By namespace and metadata name: whether a list or an array is read first, and what is made of it.</summary>
    private static readonly Dictionary<(string, string), (ListForm Form, string? Make)> Lists = new()
    {
        [(Generic, "IEnumerable`1")] = (ListForm.Array, null),
        [(Generic, "IReadOnlyList`1")] = (ListForm.Array, null),
        [(Generic, "IReadOnlyCollection`1")] = (ListForm.Array, null),
        [(Generic, "List`1")] = (ListForm.List, null),
        [(Generic, "IList`1")] = (ListForm.List, null),
        [(Generic, "ICollection`1")] = (ListForm.List, null),
        [(Generic, "HashSet`1")] = (ListForm.Array, "new global::System.Collections.Generic.HashSet<{1}>({0})"),
        [(Generic, "ISet`1")] = (ListForm.Array, "new global::System.Collections.Generic.HashSet<{1}>({0})"),
        [(Generic, "IReadOnlySet`1")] = (ListForm.Array, "new global::System.Collections.Generic.HashSet<{1}>({0})"),
        [(Generic, "SortedSet`1")] = (ListForm.Array, "new global::System.Collections.Generic.SortedSet<{1}>({0})"),
        [(Generic, "Queue`1")] = (ListForm.Array, "new global::System.Collections.Generic.Queue<{1}>({0})"),
        [(Generic, "Stack`1")] = (ListForm.Array, "new global::System.Collections.Generic.Stack<{1}>({0})"),
        [(Generic, "LinkedList`1")] = (ListForm.Array, "new global::System.Collections.Generic.LinkedList<{1}>({0})"),
        [("System.Collections.ObjectModel", "Collection`1")] = (ListForm.List, "new global::System.Collections.ObjectModel.Collection<{1}>({0})"),
        [("System.Collections.ObjectModel", "ObservableCollection`1")] = (ListForm.List, "new global::System.Collections.ObjectModel.ObservableCollection<{1}>({0})"),
        [(Immutable, "ImmutableArray`1")] = (ListForm.Array, "global::System.Collections.Immutable.ImmutableArray.Create<{1}>({0})"),
        [(Immutable, "ImmutableList`1")] = (ListForm.Array, "global::System.Collections.Immutable.ImmutableList.Create<{1}>({0})"),
        [(Immutable, "IImmutableList`1")] = (ListForm.Array, "global::System.Collections.Immutable.ImmutableList.Create<{1}>({0})"),
        [(Immutable, "ImmutableHashSet`1")] = (ListForm.Array, "global::System.Collections.Immutable.ImmutableHashSet.Create<{1}>({0})"),
        [(Immutable, "IImmutableSet`1")] = (ListForm.Array, "global::System.Collections.Immutable.ImmutableHashSet.Create<{1}>({0})"),
        [(Immutable, "ImmutableSortedSet`1")] = (ListForm.Array, "global::System.Collections.Immutable.ImmutableSortedSet.Create<{1}>({0})"),
        [(Immutable, "ImmutableQueue`1")] = (ListForm.Array, "global::System.Collections.Immutable.ImmutableQueue.Create<{1}>({0})"),
    };

    private static readonly Dictionary<(string, string), string?> Dictionaries = new()
    {
        [(Generic, "Dictionary`2")] = null,
        [(Generic, "IDictionary`2")] = null,
        [(Generic, "IReadOnlyDictionary`2")] = null,
        [(Generic, "SortedDictionary`2")] = "new global::System.Collections.Generic.SortedDictionary<{1}, {2}>({0})",
        [(Immutable, "ImmutableDictionary`2")] = "global::System.Collections.Immutable.ImmutableDictionary.CreateRange<{1}, {2}>({0})",
        [(Immutable, "IImmutableDictionary`2")] = "global::System.Collections.Immutable.ImmutableDictionary.CreateRange<{1}, {2}>({0})",
        [(Immutable, "ImmutableSortedDictionary`2")] = "global::System.Collections.Immutable.ImmutableSortedDictionary.CreateRange<{1}, {2}>({0})",
    };

    /// <summary>Whether a sequence can be made from a JSON array, and how.</summary>
    public static bool IsReadable(INamedTypeSymbol type, ITypeSymbol element, out ListForm form, out string? make)
    {
        bool isKnown = Lists.TryGetValue(NameOf(type), out (ListForm Form, string? Make) known);
        (form, make) = (known.Form, known.Make?.Replace("{1}", element.Annotated()));
        return isKnown;
    }

    /// <summary>Whether a dictionary can be made from a JSON object, and how.</summary>
    public static bool IsReadableDictionary(INamedTypeSymbol type, ITypeSymbol key, ITypeSymbol value, out string? make)
    {
        bool isKnown = Dictionaries.TryGetValue(NameOf(type), out make);
        make = make?.Replace("{1}", key.Annotated()).Replace("{2}", value.Annotated());
        return isKnown;
    }

    /// <summary>The element of a sequence that has exactly one kind of elements.</summary>
    public static ITypeSymbol? ElementOf(INamedTypeSymbol type)
    {
        List<INamedTypeSymbol> sequences = [.. type.AllInterfaces.Append(type)
            .Where(static candidate => candidate.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)];
        return sequences.Count == 1 ? sequences[0].TypeArguments[0] : null;
    }

    public static (ITypeSymbol Key, ITypeSymbol Value)? DictionaryOf(INamedTypeSymbol type)
    {
        List<INamedTypeSymbol> dictionaries = [.. type.AllInterfaces.Append(type)
            .Where(static candidate => candidate.IsNamed(Generic, "IDictionary`2") || candidate.IsNamed(Generic, "IReadOnlyDictionary`2"))];
        return dictionaries.Count > 0 ? (dictionaries[0].TypeArguments[0], dictionaries[0].TypeArguments[1]) : null;
    }

    private static (string, string) NameOf(INamedTypeSymbol type) => (type.ContainingNamespace.Plain(), type.MetadataName);
}
