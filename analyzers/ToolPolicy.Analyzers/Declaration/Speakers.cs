using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ToolPolicy.Semantics.Faults;

namespace ToolPolicy.Analyzers.Declaration;

/// <summary>
/// Which type voices a finding that several types have, such as a misspelt rule of an interface, of a base class or of the assembly: always the same one, so that
/// it is said once, in whatever order and how often types are analysed.
/// </summary>
/// <remarks>A type voices what stands in itself. For everything else, all types are read once, and only when there is such a finding at all.</remarks>
internal sealed class Speakers
{
    private static readonly string[] GeneratedEndings = [".g.cs", ".g.i.cs", ".generated.cs", ".designer.cs"];

    private readonly Lazy<Dictionary<(string Id, Location Location, string Text), INamedTypeSymbol>> _speakers;

    public Speakers(Compilation compilation, TypeFindings findings) => _speakers = new(() => Choose(compilation, findings), LazyThreadSafetyMode.ExecutionAndPublication);

    public bool MaySay(INamedTypeSymbol type, Finding finding) =>
        Contains(type, finding.Location) || (_speakers.Value.TryGetValue(finding.Identity(), out INamedTypeSymbol? speaker) && SymbolEqualityComparer.Default.Equals(speaker, type));

    private static Dictionary<(string Id, Location Location, string Text), INamedTypeSymbol> Choose(Compilation compilation, TypeFindings findings)
    {
        Dictionary<(string, Location, string), INamedTypeSymbol> speakers = [];
        foreach (INamedTypeSymbol type in TypesIn(compilation.Assembly.GlobalNamespace).Where(static type => !IsGenerated(type)))
        {
            foreach (Finding finding in findings.Of(type, CancellationToken.None))
            {
                if (!speakers.ContainsKey(finding.Identity()) || Contains(type, finding.Location))
                {
                    speakers[finding.Identity()] = type;
                }
            }
        }

        return speakers;
    }

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container) => container.GetMembers().OfType<INamespaceOrTypeSymbol>()
        .SelectMany(static member => member is INamedTypeSymbol type ? TypesIn(type).Prepend(type) : TypesIn(member));

    /// <summary>Analyzers are not shown what is generated, so that a generated type says nothing.</summary>
    private static bool IsGenerated(INamedTypeSymbol type) => type.Locations.All(static location =>
        location.SourceTree is not { } tree || GeneratedEndings.Any(ending => tree.FilePath.EndsWith(ending, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Whether the innermost type around a place is this one.</summary>
    private static bool Contains(INamedTypeSymbol type, Location location) =>
        location.SourceTree is { } tree
        && tree.GetRoot().FindNode(location.SourceSpan).AncestorsAndSelf().OfType<BaseTypeDeclarationSyntax>().FirstOrDefault() is { } around
        && type.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == tree && reference.Span == around.Span);
}
