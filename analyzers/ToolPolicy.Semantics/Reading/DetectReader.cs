using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using ToolPolicy.Semantics.Faults;
using ToolPolicy.Semantics.Model;

namespace ToolPolicy.Semantics.Reading;

/// <summary>What is looked for inside strings: <c>[Sensitive(Detect = …)]</c>.</summary>
internal static class DetectReader
{
    /// <summary>Collections of collections, so deep.</summary>
    private const int MostNested = 8;

    public static Detectors Of(AttributeData attribute) => (Detectors)attribute.Named<int>("Detect");

    /// <summary>Whether a mark is about a value as a whole.</summary>
    public static bool IsWhole(AttributeData attribute) => Of(attribute) == Detectors.None;

    /// <summary>What the marks of a string, or of a collection of strings, come to together; none for any other type, of which <see cref="SensitiveReader"/> says what is wrong.</summary>
    public static Detectors OfStrings(ITypeSymbol type, IEnumerable<AttributeData> attributes) =>
        HoldsStrings(type) ? attributes.Aggregate(Detectors.None, static (all, attribute) => all | Of(attribute)) & Detectors.All : Detectors.None;

    /// <summary>Whether a type is a string, or a collection or dictionary of what holds strings and nothing else.</summary>
    public static bool HoldsStrings(ITypeSymbol type, int depth = 0) =>
        type.SpecialType == SpecialType.System_String
        || (depth < MostNested && (type switch
        {
            IArrayTypeSymbol array => array.ElementType,
            INamedTypeSymbol named => Collections.DictionaryOf(named)?.Value ?? Collections.ElementOf(named),
            _ => null,
        }) is { } held && HoldsStrings(held, depth + 1));

    /// <summary>The shape with something looked for in each of its strings. Keys of dictionaries are no part of a member's own strings.</summary>
    public static Slot Into(Slot slot, Detectors detect) => slot with
    {
        Shape = slot.Shape switch
        {
            ScalarShape scalar => scalar with { Detect = detect },
            ListShape list => list with { Item = Into(list.Item, detect) },
            DictionaryShape dictionary => dictionary with { Item = Into(dictionary.Item, detect) },
            var other => other,
        },
    };

    /// <summary>What is looked for in all that a tool says: what its method declares (a plain mark: everything), and what the assemblies do.</summary>
    public static Detectors OfTool(ReadingContext context, IReadOnlyList<RuleSource> sources)
    {
        Detectors all = Detectors.None;
        foreach (ISymbol method in Triggers.SelfAndOverridden(context.Method).Select(static declaration => (ISymbol)declaration.Whole()))
        {
            foreach (AttributeData attribute in method.GetAttributes().Policy(Triggers.Sensitive))
            {
                all |= IsWhole(attribute) ? Detectors.All : Checked(context, attribute, method);
            }
        }

        foreach (RuleSource source in sources.Where(static source => source.Level == RuleLevel.Assembly))
        {
            foreach (AttributeData attribute in source.Attributes.Policy(Triggers.Sensitive))
            {
                if (IsWhole(attribute))
                {
                    context.Report(Fault.SensitiveNotLegal, attribute.LocationOf(source.Symbol), "on an assembly it says what is looked for: Detect = Detectors.All");
                }

                all |= Checked(context, attribute, source.Symbol);
            }
        }

        return all;
    }

    /// <summary>Why a mark that looks into strings cannot be met; null when it can.</summary>
    public static string? FaultOf(AttributeData attribute) =>
        (Of(attribute) & ~Detectors.All) != 0 ? "there is no such detector"
        : attribute.Text(0) is not null || attribute.NamedArguments.Length > 1 ? "Detect stands alone: a value is masked either whole or where something is found in it"
        : null;

    private static Detectors Checked(ReadingContext context, AttributeData attribute, ISymbol symbol)
    {
        if (!IsWhole(attribute) && FaultOf(attribute) is { } fault)
        {
            context.Report(Fault.SensitiveNotLegal, attribute.LocationOf(symbol), fault);
        }

        return Of(attribute) & Detectors.All;
    }
}
