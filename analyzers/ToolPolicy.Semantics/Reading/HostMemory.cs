using System;
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

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
