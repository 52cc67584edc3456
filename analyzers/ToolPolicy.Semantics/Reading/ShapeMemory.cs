using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using ToolPolicy.Semantics.Faults;
using ToolPolicy.Semantics.Model;

namespace ToolPolicy.Semantics.Reading;

/// <summary>
/// How types read in one compilation, so that a type that many tools take or return is read once. Nothing outlives the compilation: the table does not keep it.
/// </summary>
internal static class ShapeMemory
{
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<ITypeSymbol, ShapeReading>[]> Known = new();

    /// <summary>What is known of a type, or what reading it says.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="type">A type that says the same of itself wherever it stands: no type parameter is in it.</param>
    /// <param name="use">What it is for.</param>
    /// <param name="read">Reads it.</param>
    public static ShapeReading Of(Compilation compilation, ITypeSymbol type, ShapeUse use, Func<ShapeReading> read)
    {
        ConcurrentDictionary<ITypeSymbol, ShapeReading> known = Known.GetValue(compilation, static _ => [Table(), Table()])[use == ShapeUse.Argument ? 0 : 1];
        return known.TryGetValue(type, out ShapeReading? reading) ? reading : known.GetOrAdd(type, read());
    }

    /// <summary>Annotations count: <c>List&lt;string?&gt;</c> reads otherwise than <c>List&lt;string&gt;</c>.</summary>
    private static ConcurrentDictionary<ITypeSymbol, ShapeReading> Table() => new(SymbolEqualityComparer.IncludeNullability);
}

/// <param name="Slot">The place; null when the type has no shape.</param>
/// <param name="Reason">Why it has none.</param>
/// <param name="SawSensitive">Whether anything below is marked as sensitive.</param>
/// <param name="Findings">What is wrong with what was read on the way.</param>
internal sealed record ShapeReading(Slot? Slot, string Reason, bool SawSensitive, IReadOnlyList<Finding> Findings);
