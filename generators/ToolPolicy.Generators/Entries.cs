using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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
    private const string Suffix = "Attribute";

    /// <summary>The names of what makes a method a tool, as an attribute is written: with its suffix and without.</summary>
    private static readonly HashSet<string> Names = [.. Triggers.OfPolicy.Concat(Triggers.OfFrameworks.Select(static name => name.Substring(name.LastIndexOf('.') + 1)))
        .SelectMany(static name => new[] { name, name.Substring(0, name.Length - Suffix.Length) })];

    /// <summary>Methods with an attribute that makes them tools.</summary>
    /// <remarks>
    /// One walk for all of these attributes: a step of the compiler's own for each of them reads every method as often as it has them. What is written decides only what
    /// is looked at; what it means decides what is a tool.
    /// </remarks>
    public static IncrementalValueProvider<ImmutableArray<Entry>> Declared(IncrementalGeneratorInitializationContext context) => context.CompilationProvider
        .SelectMany(static (compilation, cancellation) => Declared(compilation, cancellation))
        .WithTrackingName(TrackingNames.Tools)
        .Collect();

    /// <summary>Classes whose bases declare tools.</summary>
    public static IncrementalValueProvider<ImmutableArray<Entry>> Inherited(IncrementalGeneratorInitializationContext context) => context.CompilationProvider
        .SelectMany(static (compilation, cancellation) => Inherited(compilation, cancellation))
        .WithTrackingName(TrackingNames.InheritedTools)
        .Collect();

    private static List<Entry> Declared(Compilation compilation, CancellationToken cancellation)
    {
        List<Entry> entries = [];
        HashSet<string> everywhere = [.. compilation.SyntaxTrees.SelectMany(tree => FileDeclarations.Of(tree, cancellation).GlobalAliases)];
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            FileDeclarations file = FileDeclarations.Of(tree, cancellation);
            SemanticModel? model = null;
            foreach (AttributedMethod method in file.Methods)
            {
                cancellation.ThrowIfCancellationRequested();
                if (method.Attributes.Any(name => Names.Contains(name) || IsAlias(name, everywhere) || IsAlias(name, file.Aliases))
                    && (model ??= compilation.GetSemanticModel(tree)).GetDeclaredSymbol(method.Method, cancellation) is { ContainingType: { } host } symbol
                    && Triggers.FirstOf(symbol) is not null
                    && Read(symbol.Whole(), host, compilation, cancellation) is { } entry)
                {
                    entries.Add(entry);
                }
            }
        }

        return entries;
    }

    private static List<Entry> Inherited(Compilation compilation, CancellationToken cancellation)
    {
        List<Entry> entries = [];
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            SemanticModel? model = null;
            foreach (TypeDeclarationSyntax type in FileDeclarations.Of(tree, cancellation).Derived)
            {
                cancellation.ThrowIfCancellationRequested();
                if ((model ??= compilation.GetSemanticModel(tree)).GetDeclaredSymbol(type, cancellation) is { } host)
                {
                    entries.AddRange(HostedTools.InheritedBy(host).Select(method => Read(method, host, compilation, cancellation)).OfType<Entry>());
                }
            }
        }

        return entries;
    }

    /// <summary>Whether an attribute may be written by another name that a file gives it.</summary>
    private static bool IsAlias(string name, IReadOnlyCollection<string> aliases) => aliases.Count > 0 && (aliases.Contains(name) || aliases.Contains(name + Suffix));

    private static Entry? Read(IMethodSymbol method, INamedTypeSymbol host, Compilation compilation, CancellationToken cancellation)
    {
        ToolReading reading = ToolReader.Read(method, host, compilation, cancellation);
        return reading.Host is null ? null : new Entry(reading.Host, reading.Tool, reading.IsBare);
    }
}
