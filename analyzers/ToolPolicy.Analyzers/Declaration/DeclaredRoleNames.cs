using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using ToolPolicy.Analyzers.Exposure;
using ToolPolicy.Semantics.Faults;
using ToolPolicy.Semantics.Reading;

namespace ToolPolicy.Analyzers.Declaration;

/// <summary>The roles that <c>[PolicyRoles]</c> classes declare, here and in referenced assemblies. Looked for when a rule first names a role.</summary>
internal sealed class DeclaredRoleNames(Compilation compilation)
{
    private readonly Lazy<HashSet<string>> _roles = new(() => Find(compilation));

    /// <summary>Roles that a tool's rule names and nobody declares. None where no roles are declared at all.</summary>
    public IEnumerable<Finding> Undeclared(IMethodSymbol method, ToolReading reading)
    {
        if (reading.Tool.Rule.Roles.Count == 0 || _roles.Value.Count == 0)
        {
            yield break;
        }

        foreach (string role in reading.Tool.Rule.Roles.SelectMany(static anyOf => anyOf).Distinct().Where(role => !_roles.Value.Contains(role)))
        {
            AttributeData? attribute = reading.Sources.SelectMany(static source => source.Attributes)
                .FirstOrDefault(candidate => candidate.IsPolicy(Triggers.RequiresRole) && candidate.Texts(0).Contains(role));
            string? meant = SimilarName.Of(role, _roles.Value);
            yield return new Finding(Fault.RoleNotDeclared, attribute?.LocationOf(method) ?? method.LocationOf(), role, meant is null ? "" : $"; did you mean '{meant}'?")
            {
                Properties = ImmutableDictionary<string, string?>.Empty.Add("Role", role).Add("Meant", meant),
            };
        }
    }

    private static HashSet<string> Find(Compilation compilation)
    {
        HashSet<string> roles = [];
        Predicate<INamedTypeSymbol> mayDeclare = MayDeclare(compilation);
        Collect(compilation.Assembly.GlobalNamespace, mayDeclare, roles);
        foreach (IAssemblySymbol assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            // Only an assembly that knows the attribute can use it, and the runtime has no roles.
            if (!ToolTypes.IsOurs(assembly) && assembly.Modules.Any(static module => module.ReferencedAssemblies.Any(static reference => reference.Name == Symbols.PolicyAssembly)))
            {
                Collect(assembly.GlobalNamespace, static _ => true, roles);
            }
        }

        return roles;
    }

    /// <summary>Attributes are looked at only in files that name the attribute, which is nearly none; in all of them where it may have another name everywhere.</summary>
    private static Predicate<INamedTypeSymbol> MayDeclare(Compilation compilation)
    {
        HashSet<SyntaxTree> naming = [.. compilation.SyntaxTrees.Where(static tree => tree.GetText().ToString() is var text && (Has(text, "PolicyRoles") || Has(text, "\\u")))];
        return naming.Any(static tree => Has(tree.GetText().ToString(), "global using"))
            ? static _ => true
            : type => type.DeclaringSyntaxReferences.Any(reference => naming.Contains(reference.SyntaxTree));
    }

    private static bool Has(string text, string word) => text.IndexOf(word, StringComparison.Ordinal) >= 0;

    private static void Collect(INamespaceOrTypeSymbol container, Predicate<INamedTypeSymbol> mayDeclare, HashSet<string> roles)
    {
        foreach (INamespaceOrTypeSymbol member in container.GetMembers().OfType<INamespaceOrTypeSymbol>())
        {
            if (member is INamedTypeSymbol type && mayDeclare(type) && type.GetAttributes().Policy(Triggers.PolicyRoles).Any())
            {
                roles.UnionWith(RolesReader.Read(type));
            }

            Collect(member, mayDeclare, roles);
        }
    }
}
