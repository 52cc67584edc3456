using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ToolPolicy.Semantics.Faults;
using ToolPolicy.Semantics.Reading;

namespace ToolPolicy.Analyzers.Declaration;

/// <summary>Voices what the reader finds wrong with declarations. It understands nothing itself, so it cannot disagree with the generator.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ToolDeclarationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [.. Fault.All.Where(static fault => fault.Category == Fault.Declaration)];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName("ToolPolicy." + Triggers.RequiresRole) is not null)
            {
                DeclaredRoleNames roles = new(start.Compilation);
                start.RegisterSymbolAction(symbol => AnalyzeType(symbol, roles), SymbolKind.NamedType);
            }
        });
    }

    private static void AnalyzeType(SymbolAnalysisContext context, DeclaredRoleNames roles)
    {
        INamedTypeSymbol type = (INamedTypeSymbol)context.Symbol;
        IEnumerable<IMethodSymbol> declared = type.GetMembers().OfType<IMethodSymbol>().Where(static method => method.PartialDefinitionPart is null && Triggers.FirstOf(method) is not null);
        HashSet<(string Id, Location Location, string Text)> said = [];
        List<(string Name, IMethodSymbol Method)> names = [];
        List<(IMethodSymbol Method, ToolReading Reading)> tools =
            [.. declared.Concat(HostedTools.InheritedBy(type)).Select(method => (method, ToolReader.Read(method, type, context.Compilation, context.CancellationToken)))];

        // Of a tool that only another framework marks, its exposure is what is said. Beside tools that have a policy its name counts, as in the generated guard.
        bool hasPolicy = tools.Any(static tool => !tool.Reading.IsBare);
        names.AddRange(tools.Where(_ => hasPolicy).Select(static tool => (tool.Reading.Tool.Name, tool.Method)));
        foreach ((IMethodSymbol method, ToolReading reading) in tools.Where(static tool => !tool.Reading.IsBare))
        {
            foreach (Finding finding in reading.Findings.Concat(roles.Undeclared(method, reading)))
            {
                if (said.Add((finding.Fault.Id, finding.Location, finding.ToText())))
                {
                    context.ReportDiagnostic(finding.ToDiagnostic());
                }
            }
        }

        foreach (Finding finding in HostFindings(type, names))
        {
            context.ReportDiagnostic(finding.ToDiagnostic());
        }
    }

    private static IEnumerable<Finding> HostFindings(INamedTypeSymbol type, List<(string Name, IMethodSymbol Method)> tools)
    {
        foreach (IGrouping<string, (string Name, IMethodSymbol Method)> twice in tools.GroupBy(static tool => tool.Name, System.StringComparer.Ordinal).Where(static group => group.Skip(1).Any()))
        {
            yield return new Finding(Fault.ToolNameTaken, twice.Last().Method.LocationOf(), twice.Key, type.Plain());
        }

        if (tools.Count > 0 && tools[0].Method.Locations.FirstOrDefault(static location => location.IsInSource)?.SourceTree?.Options is CSharpParseOptions { LanguageVersion: < LanguageVersion.CSharp12 } options)
        {
            yield return new Finding(Fault.LanguageVersionTooOld, type.LocationOf(), type.Plain(), options.LanguageVersion.ToDisplayString());
        }

        if (tools.Count == 0 && type.GetAttributes().FirstOrDefault(IsAccessRule) is { } rule && !type.GetMembers().OfType<IMethodSymbol>().Any(Triggers.IsTool) && !type.IsAbstract)
        {
            yield return new Finding(Fault.ClassRuleWithoutTool, rule.LocationOf(type), type.Plain());
        }
    }

    private static bool IsAccessRule(AttributeData attribute) =>
        attribute.IsPolicy(Triggers.RequiresRole) || attribute.IsPolicy(Triggers.RequiresClaim) || attribute.IsPolicy(Triggers.RequiresCheck);
}
