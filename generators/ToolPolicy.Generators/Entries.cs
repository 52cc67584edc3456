using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ToolPolicy.Semantics.Model;
using ToolPolicy.Semantics.Reading;

namespace ToolPolicy.Generators;

/// <summary>A tool and the host that offers it.</summary>
/// <param name="Host">The host.</param>
/// <param name="Tool">The tool.</param>
/// <param name="IsBare">Only another framework marks it, and nothing says who may call: it denies, and only beside tools that have a policy.</param>
internal sealed record Entry(Host Host, Tool Tool, bool IsBare);

/// <summary>The steps that turn syntax into tools. Symbols stop here.</summary>
internal static class Entries
{
    /// <summary>Methods with an attribute that makes them tools.</summary>
    public static IncrementalValueProvider<ImmutableArray<Entry>> Declared(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<ImmutableArray<Entry>>? all = null;
        foreach (string trigger in Triggers.OfPolicy.Select(static name => "ToolPolicy." + name).Concat(Triggers.OfFrameworks))
        {
            IncrementalValueProvider<ImmutableArray<Entry>> some = context.SyntaxProvider
                .ForAttributeWithMetadataName(trigger, static (node, _) => node is MethodDeclarationSyntax, (found, cancellation) => Read(found, trigger, cancellation))
                .Where(static entry => entry is not null)
                .Select(static (entry, _) => entry!)
                .WithTrackingName(TrackingNames.Tools)
                .Collect();
            all = all is { } known ? known.Combine(some).Select(static (both, _) => both.Left.AddRange(both.Right)) : some;
        }

        return all!.Value;
    }

    /// <summary>Classes whose bases declare tools.</summary>
    public static IncrementalValueProvider<ImmutableArray<Entry>> Inherited(IncrementalGeneratorInitializationContext context) => context.SyntaxProvider
        .CreateSyntaxProvider(
            static (node, _) => node is ClassDeclarationSyntax { BaseList: not null } or RecordDeclarationSyntax { BaseList: not null },
            static (found, cancellation) => ReadInherited(found, cancellation))
        .Where(static entries => entries.Count > 0)
        .WithTrackingName(TrackingNames.InheritedTools)
        .Collect()
        .Select(static (classes, _) => classes.SelectMany(static entries => entries).ToImmutableArray());

    private static Entry? Read(GeneratorAttributeSyntaxContext found, string trigger, CancellationToken cancellation) =>
        found.TargetSymbol is IMethodSymbol { ContainingType: { } host } method && Triggers.FirstOf(method) == trigger
            ? Read(method.Whole(), host, found.SemanticModel.Compilation, cancellation)
            : null;

    private static EquatableArray<Entry> ReadInherited(GeneratorSyntaxContext found, CancellationToken cancellation) =>
        found.SemanticModel.GetDeclaredSymbol(found.Node, cancellation) is INamedTypeSymbol host
            ? new(HostedTools.InheritedBy(host)
                .Select(method => Read(method, host, found.SemanticModel.Compilation, cancellation))
                .Where(static entry => entry is not null)
                .Select(static entry => entry!))
            : default;

    private static Entry? Read(IMethodSymbol method, INamedTypeSymbol host, Compilation compilation, CancellationToken cancellation)
    {
        ToolReading reading = ToolReader.Read(method, host, compilation, cancellation);
        return reading.Host is null ? null : new Entry(reading.Host, reading.Tool, reading.IsBare);
    }
}
