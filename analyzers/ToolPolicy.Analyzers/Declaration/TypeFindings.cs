using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ToolPolicy.Analyzers.Declaration.Advice;
using ToolPolicy.Semantics.Faults;
using ToolPolicy.Semantics.Reading;

namespace ToolPolicy.Analyzers.Declaration;

/// <summary>Everything that is wrong with the tools of a type, each finding once and at a place of this compilation.</summary>
internal sealed class TypeFindings(Compilation compilation, DeclaredRoleNames roles)
{
    public IReadOnlyList<Finding> Of(INamedTypeSymbol type, CancellationToken cancellation)
    {
        IEnumerable<IMethodSymbol> declared = type.GetMembers().OfType<IMethodSymbol>().Where(static method => method.PartialDefinitionPart is null && IsDeclaredAsTool(method));
        List<(IMethodSymbol Method, ToolReading Reading)> tools =
            [.. declared.Concat(HostedTools.InheritedBy(type)).Select(method => (method, ToolReader.Judge(method, type, compilation, cancellation)))];

        // Of a tool that only another framework marks, its exposure is what is said. Beside tools that have a policy its name counts, as in the generated guard.
        bool hasPolicy = tools.Any(static tool => !tool.Reading.IsBare);
        IEnumerable<Finding> ofTools = tools.Where(static tool => !tool.Reading.IsBare).SelectMany(tool => tool.Reading.Findings
            .Concat(roles.Undeclared(tool.Method, tool.Reading))
            .Concat(ToolAdvice.Of(tool.Method, tool.Reading))
            .Select(finding => finding with { Location = PlaceOf(finding.Location, tool.Method, type) }));
        HashSet<(string Id, Location Location, string Text)> said = [];
        return [.. ofTools.Concat(hasPolicy ? OfHost(type, tools) : OfEmptyHost(type)).Where(finding => said.Add(finding.Identity()))];
    }

    private IEnumerable<Finding> OfHost(INamedTypeSymbol type, List<(IMethodSymbol Method, ToolReading Reading)> tools)
    {
        foreach (IGrouping<string, IMethodSymbol> twice in tools.GroupBy(static tool => tool.Reading.Tool.Name, static tool => tool.Method, StringComparer.Ordinal).Where(static group => group.Skip(1).Any()))
        {
            yield return new Finding(Fault.ToolNameTaken, PlaceOf(twice.Last().LocationOf(), twice.Last(), type), twice.Key, type.Plain());
        }

        if (type.LocationOf().SourceTree?.Options is CSharpParseOptions { LanguageVersion: < LanguageVersion.CSharp12 } options)
        {
            yield return new Finding(Fault.LanguageVersionTooOld, type.LocationOf(), type.Plain(), options.LanguageVersion.ToDisplayString());
        }
    }

    private static IEnumerable<Finding> OfEmptyHost(INamedTypeSymbol type)
    {
        if (type.GetAttributes().FirstOrDefault(AccessReader.IsAccessRule) is { } rule && !type.GetMembers().OfType<IMethodSymbol>().Any(Triggers.IsTool) && !type.IsAbstract)
        {
            yield return new Finding(Fault.ClassRuleWithoutTool, rule.LocationOf(type), type.Plain());
        }
    }

    /// <summary>
    /// What stands in another project or in metadata cannot be underlined here: the tool is, and where that is inherited from there too, the type that offers it.
    /// </summary>
    private Location PlaceOf(Location location, IMethodSymbol method, INamedTypeSymbol type) =>
        method.Locations.Prepend(location).Concat(type.Locations).FirstOrDefault(IsHere) ?? Location.None;

    private bool IsHere(Location location) => location.SourceTree is { } tree && compilation.ContainsSyntaxTree(tree);

    /// <summary>
    /// A rule on a member of an interface is one that implementations add to their own, and with a body the member is a tool of the classes that leave it as it is. Only
    /// <c>[Tool]</c> claims that it is a tool without a body; and a static body belongs to no class.
    /// </summary>
    private static bool IsDeclaredAsTool(IMethodSymbol method) => Triggers.FirstOf(method) is { } first
        && (method.ContainingType.TypeKind != TypeKind.Interface || (method.IsAbstract ? first == "ToolPolicy." + Triggers.Tool : method.IsStatic));
}
