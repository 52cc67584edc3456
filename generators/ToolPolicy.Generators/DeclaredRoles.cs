using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ToolPolicy.Semantics.Model;
using ToolPolicy.Semantics.Reading;

namespace ToolPolicy.Generators;

/// <summary>The roles that <c>[PolicyRoles]</c> classes of this compilation declare.</summary>
internal static class DeclaredRoles
{
    public static IncrementalValueProvider<EquatableArray<string>> Of(IncrementalGeneratorInitializationContext context) => context.SyntaxProvider
        .ForAttributeWithMetadataName(
            "ToolPolicy." + Triggers.PolicyRoles,
            static (node, _) => node is TypeDeclarationSyntax,
            static (found, _) => found.TargetSymbol is INamedTypeSymbol type && found.Attributes.Any(static attribute => attribute.IsPolicy(Triggers.PolicyRoles)) ? RolesReader.Read(type) : default)
        .Collect()
        .Select(static (classes, _) => new EquatableArray<string>(
            classes.SelectMany(static roles => roles).Distinct().OrderBy(static role => role, System.StringComparer.Ordinal)))
        .WithTrackingName(TrackingNames.Roles);
}
