using System.Collections.Generic;
using System.Linq;
using System.Threading;
using ToolPolicy.Generators.Writing;
using ToolPolicy.Semantics.Model;

namespace ToolPolicy.Generators;

/// <summary>A shape on its way to its file.</summary>
internal sealed record ShapeFile(string HintName, TypeShape Shape)
{
    public static IEnumerable<ShapeFile> OfResults(EquatableArray<HostFile> hosts, CancellationToken cancellation) =>
        Distinct(Sound(hosts).Select(static tool => tool.Result.Slot?.Shape), ShapeNames.WriterOf);

    public static IEnumerable<ShapeFile> OfArguments(EquatableArray<HostFile> hosts, CancellationToken cancellation) =>
        Distinct(Sound(hosts).SelectMany(static tool => tool.Parameters).Select(static parameter => parameter.Source == ParameterSource.Model ? parameter.Slot?.Shape : null), ShapeNames.ReaderOf);

    private static IEnumerable<Tool> Sound(EquatableArray<HostFile> hosts) => hosts.SelectMany(static host => host.Guarded.Tools).Where(static tool => tool.Unsound is null);

    private static IEnumerable<ShapeFile> Distinct(IEnumerable<TypeShape?> roots, System.Func<TypeShape, string> nameOf)
    {
        HashSet<string> taken = new(System.StringComparer.OrdinalIgnoreCase);
        return roots
            .Where(static shape => shape is not null)
            .SelectMany(static shape => ShapeNames.WithNested(shape!))
            .GroupBy(nameOf, System.StringComparer.Ordinal)
            .OrderBy(static group => group.Key, System.StringComparer.Ordinal)
            .Select(group => new ShapeFile(taken.Add(group.Key) ? group.Key + ".g.cs" : $"{group.Key}.{SafeName.Hash(group.Key)}.g.cs", group.First()))
            .ToArray();
    }
}
