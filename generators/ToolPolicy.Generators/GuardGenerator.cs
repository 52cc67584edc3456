using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ToolPolicy.Generators.Writing;
using ToolPolicy.Semantics.Model;

namespace ToolPolicy.Generators;

/// <summary>Emits the guard of every tool. It is silent: what is wrong with a declaration is the analyzers' to say, and becomes a guard that denies.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class GuardGenerator : IIncrementalGenerator
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Where generated types live, and whether this compilation can use them at all.
        IncrementalValueProvider<Target> target = context.CompilationProvider.Combine(context.ParseOptionsProvider).Select(Target.Of);

        // Tools that a method declares, each from the pipeline of its first trigger, and tools that a class inherits.
        IncrementalValueProvider<ImmutableArray<Entry>> tools = Entries.Declared(context);
        IncrementalValueProvider<ImmutableArray<Entry>> inherited = Entries.Inherited(context);

        // Grouped by host, in a fixed order. One name, one tool.
        IncrementalValueProvider<EquatableArray<HostFile>> hosts = tools.Combine(inherited).Select(HostFile.Group).WithTrackingName(TrackingNames.Hosts);

        // One file per host.
        context.RegisterSourceOutput(hosts.SelectMany(static (files, _) => files).Combine(target), EmitHost);

        // One file per shape of a result, and one per shape of an argument, shared by all hosts.
        context.RegisterSourceOutput(hosts.SelectMany(ShapeFile.OfResults).WithTrackingName(TrackingNames.ResultShapes).Combine(target), EmitResult);
        context.RegisterSourceOutput(hosts.SelectMany(ShapeFile.OfArguments).WithTrackingName(TrackingNames.ArgumentShapes).Combine(target), EmitArgument);

        // One catalog page per assembly.
        IncrementalValueProvider<EquatableArray<string>> roles = DeclaredRoles.Of(context);
        IncrementalValueProvider<EquatableArray<Suppression>> suppressions = Suppressions.Of(context);
        IncrementalValueProvider<Catalog> catalog = hosts.Combine(roles).Combine(suppressions).Select(Catalog.Of).WithTrackingName(TrackingNames.Catalog);
        context.RegisterSourceOutput(catalog.Combine(target), EmitCatalog);
    }

    private static void EmitHost(SourceProductionContext context, (HostFile File, Target Target) input)
    {
        if (input.Target.IsUsable)
        {
            context.AddSource(input.File.HintName, Source(HostWriter.Write(input.File.Guarded, input.Target.Namespace)));
        }
    }

    private static void EmitResult(SourceProductionContext context, (ShapeFile File, Target Target) input)
    {
        if (input.Target.IsUsable)
        {
            context.AddSource(input.File.HintName, Source(ResultWriter.Write(input.File.Shape, input.Target.Namespace)));
        }
    }

    private static void EmitArgument(SourceProductionContext context, (ShapeFile File, Target Target) input)
    {
        if (input.Target.IsUsable)
        {
            context.AddSource(input.File.HintName, Source(ArgumentWriter.Write(input.File.Shape, input.Target.Namespace)));
        }
    }

    private static void EmitCatalog(SourceProductionContext context, (Catalog Catalog, Target Target) input)
    {
        if (input.Target.IsUsable && (input.Catalog.Tools.Count > 0 || input.Catalog.Roles.Count > 0 || input.Catalog.Suppressions.Count > 0))
        {
            context.AddSource("ToolPolicy.Catalog.g.cs", Source(CatalogWriter.Write(input.Catalog, input.Target)));
        }
    }

    /// <summary>Without a byte order mark, so that emitted files can be kept and compared like any other source.</summary>
    private static SourceText Source(string code) => SourceText.From(code, Utf8);
}
