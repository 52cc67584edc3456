using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using ToolPolicy.Semantics.Faults;

namespace ToolPolicy.Semantics.Reading;

/// <summary>What assemblies say about members of types that cannot be edited: this one, and every one that it references.</summary>
internal static class SensitiveMembers
{
    private static readonly ConditionalWeakTable<Compilation, List<AttributeData>> Known = new();

    /// <summary>What is said about a member of a type, or of what it derives from or implements.</summary>
    public static IEnumerable<AttributeData> Of(Compilation compilation, INamedTypeSymbol owner, string member) =>
        About(compilation, owner).Where(attribute => attribute.Text(1) == member);

    /// <summary>Reports what is said about members that do not exist: a mask that is not there must not be believed in.</summary>
    public static void Check(ReadingContext context, INamedTypeSymbol owner)
    {
        foreach (AttributeData attribute in About(context.Compilation, owner))
        {
            if (!Lineage(owner).Any(type => type.GetMembers(attribute.Text(1) ?? "").Any(static found => found is IPropertySymbol or IFieldSymbol)))
            {
                context.Report(Fault.SensitiveMemberUnknown, attribute.LocationOf(owner), owner.Plain(), attribute.Text(1));
            }
        }
    }

    private static IEnumerable<AttributeData> About(Compilation compilation, INamedTypeSymbol owner)
    {
        List<AttributeData> all = Known.GetValue(compilation, static compilation => [.. All(compilation)]);
        return all.Count == 0 ? all : all.Where(attribute => attribute.ConstructorArguments is [{ Value: INamedTypeSymbol target }, ..]
            && Lineage(owner).Any(type => SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, target.OriginalDefinition)));
    }

    private static IEnumerable<INamedTypeSymbol> Lineage(INamedTypeSymbol type) => type.SelfAndBases().Concat(type.AllInterfaces).Append(type);

    private static IEnumerable<AttributeData> All(Compilation compilation) => compilation.SourceModule.ReferencedAssemblySymbols
        .Where(static assembly => assembly.Modules.Any(static module => module.ReferencedAssemblies.Any(static name => name.Name == Symbols.PolicyAssembly)))
        .Prepend(compilation.Assembly)
        .SelectMany(static assembly => assembly.GetAttributes())
        .Policy(Triggers.SensitiveMember);
}
