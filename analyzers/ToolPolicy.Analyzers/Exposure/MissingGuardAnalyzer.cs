using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ToolPolicy.Semantics.Faults;
using ToolPolicy.Semantics.Model;
using ToolPolicy.Semantics.Reading;

namespace ToolPolicy.Analyzers.Exposure;

/// <summary>Finds hosts whose guard is not in the compilation: the generator is absent, is broken or was switched off, and nothing else would say so.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingGuardAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Fault.GuardMissing];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            // Without the runtime no guard can be made, and none is expected.
            if (!start.Compilation.GetTypesByMetadataName("ToolPolicy.ToolGuard").IsEmpty)
            {
                string @namespace = SafeName.NamespaceOf(start.Compilation.AssemblyName);
                start.RegisterSymbolAction(symbol => AnalyzeType(symbol, @namespace), SymbolKind.NamedType);
            }
        });
    }

    private static void AnalyzeType(SymbolAnalysisContext context, string @namespace)
    {
        INamedTypeSymbol type = (INamedTypeSymbol)context.Symbol;
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || FirstTool(type) is not { } tool || type.LocationOf().SourceTree?.Options is CSharpParseOptions { LanguageVersion: < LanguageVersion.CSharp12 })
        {
            return;
        }

        // What has no guard for another reason is told that by the reader.
        if (HostReader.Read(new ReadingContext(context.Compilation, type, tool, CancellationToken.None)) is { } host)
        {
            string guard = $"{@namespace}.{SafeName.GuardOf(host)}" + (host.TypeParameters.Count == 0 ? "" : $"`{host.TypeParameters.Count}");
            if (context.Compilation.Assembly.GetTypeByMetadataName(guard) is null)
            {
                context.ReportDiagnostic(new Finding(Fault.GuardMissing, type.LocationOf(), type.Plain()).ToDiagnostic());
            }
        }
    }

    /// <summary>A tool with a policy, declared here or inherited: what the generator makes a guard for.</summary>
    private static IMethodSymbol? FirstTool(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IMethodSymbol>().FirstOrDefault(static method => method.MethodKind is MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation && !method.Whole().GetAttributes().IsEmpty && Triggers.HasPolicy(method))
        ?? (type.BaseType is { SpecialType: SpecialType.None } ? HostedTools.InheritedBy(type).FirstOrDefault(static method => Triggers.SelfAndOverridden(method).Any(Triggers.HasPolicy)) : null);
}
