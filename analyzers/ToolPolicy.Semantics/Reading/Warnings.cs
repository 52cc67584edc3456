using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace ToolPolicy.Semantics.Reading;

/// <summary>Warnings that come from naming a symbol at all: it is obsolete, or experimental. Generated code disables exactly these.</summary>
internal static class Warnings
{
    public static IEnumerable<string> Of(ISymbol symbol)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass.IsNamed("System", "ObsoleteAttribute"))
            {
                yield return attribute.Named<string>("DiagnosticId") ?? (attribute.Text(0) is null ? "CS0612" : "CS0618");
            }
            else if (attribute.AttributeClass.IsNamed("System.Diagnostics.CodeAnalysis", "ExperimentalAttribute") && attribute.Text(0) is { } id)
            {
                yield return id;
            }
        }
    }
}
