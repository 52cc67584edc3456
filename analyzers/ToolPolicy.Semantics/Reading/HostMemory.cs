using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using ToolPolicy.Semantics.Faults;
using ToolPolicy.Semantics.Model;

namespace ToolPolicy.Semantics.Reading;

/// <summary>
/// What the tools of a host have in common, so that it is read once in one compilation and not once a tool. Nothing outlives the compilation: the table does not keep it.
/// </summary>
internal static class HostMemory
{
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<INamedTypeSymbol, HostReading>> Known = new();

    public static HostReading Of(Compilation compilation, INamedTypeSymbol host, Func<HostReading> read)
    {
        ConcurrentDictionary<INamedTypeSymbol, HostReading> known = Known.GetValue(compilation, static _ => new(SymbolEqualityComparer.Default));
        return known.TryGetValue(host, out HostReading? reading) ? reading : known.GetOrAdd(host, read());
    }
}

/// <param name="Host">The host; null when no guard can be made for it.</param>
/// <param name="Findings">What is wrong with it.</param>
/// <param name="Sources">The declarations that have a say in all of its tools: its class, the bases of that, and the assembly.</param>
internal sealed record HostReading(Host? Host, IReadOnlyList<Finding> Findings, IReadOnlyList<RuleSource> Sources);
