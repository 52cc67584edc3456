using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ToolPolicy.CodeFixes.Editing;
using ToolPolicy.Semantics.Reading;

namespace ToolPolicy.CodeFixes.Declaring;

/// <summary>What a fix can say about who may call: one of the roles that are declared, or anyone.</summary>
/// <param name="Words">In words, as the title says it.</param>
/// <param name="Key">What fixes of the same choice have in common.</param>
/// <param name="Attribute">The attribute.</param>
/// <param name="Argument">Its argument, as it is written at a position.</param>
internal sealed record AccessChoice(string Words, string Key, string Attribute, System.Func<FixPlace, int, string> Argument)
{
    /// <summary>A list that one can read.</summary>
    private const int MaxRoles = 12;

    /// <summary>Where no role is declared. Whoever reads the line knows what to put there; until then almost nobody is let in.</summary>
    private const string RoleOfNone = "admin";

    private static readonly AccessChoice Anyone = new("anyone", Triggers.AllowAnyone, Triggers.AllowAnyone, static (_, _) => "\"TODO: say why anyone may call this\"");

    /// <summary>The declared roles, in the order in which they are declared, and then anyone: the first is what tools that ask nobody take, and it lets in the fewest.</summary>
    public static IEnumerable<AccessChoice> Of(Compilation compilation)
    {
        List<AccessChoice> roles = [.. PolicyRoles.Of(compilation).Take(MaxRoles).Select(static role => OfRole((string)role.ConstantValue!, role))];
        return (roles.Count > 0 ? roles : [OfRole(RoleOfNone, null)]).Append(Anyone);
    }

    /// <summary>Without the choice of anyone.</summary>
    public static IEnumerable<AccessChoice> OfRoles(Compilation compilation) => Of(compilation).Where(static choice => choice != Anyone);

    /// <summary>The attribute with its argument, and the <c>using</c> that it takes.</summary>
    public (string Text, IEnumerable<Edit> Imports) At(FixPlace place, int position)
    {
        (string name, IEnumerable<Edit> imports) = place.Attribute(Attribute, position);
        return ($"{name}({Argument(place, position)})", imports);
    }

    private static AccessChoice OfRole(string role, IFieldSymbol? constant) =>
        new($"the role '{role}'", Triggers.RequiresRole + ":" + role, Triggers.RequiresRole, (place, position) => PolicyRoles.Expression(place, position, role, constant));
}

/// <summary>The constants of <c>[PolicyRoles]</c> classes.</summary>
internal static class PolicyRoles
{
    /// <summary>Those that the compilation can name: its own, and then those of the assemblies it references.</summary>
    public static IEnumerable<IFieldSymbol> Of(Compilation compilation) => Assemblies(compilation)
        .SelectMany(static assembly => TypesIn(assembly.GlobalNamespace))
        .Where(static type => type.GetAttributes().Policy(Triggers.PolicyRoles).Any())
        .Where(type => compilation.IsSymbolAccessibleWithin(type, compilation.Assembly))
        .SelectMany(type => type.GetMembers().OfType<IFieldSymbol>()
            .Where(field => field is { IsConst: true, ConstantValue: string role } && Grammar.RoleName.FaultOf(role) is null && compilation.IsSymbolAccessibleWithin(field, compilation.Assembly)));

    /// <summary>The constant, or the role as a string where there is none.</summary>
    public static string Expression(FixPlace place, int position, string role, IFieldSymbol? constant) => constant is null
        ? SymbolDisplay.FormatLiteral(role, quote: true)
        : $"{constant.ContainingType.ToMinimalDisplayString(place.Model, position)}.{Identifiers.Escape(constant.Name)}";

    private static IEnumerable<IAssemblySymbol> Assemblies(Compilation compilation) => compilation.SourceModule.ReferencedAssemblySymbols
        .Where(static assembly => assembly.Modules.Any(static module => module.ReferencedAssemblies.Any(static reference => reference.Name == "ToolPolicy.Abstractions")))
        .Prepend(compilation.Assembly);

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container) => container.GetMembers().OfType<INamespaceOrTypeSymbol>()
        .SelectMany(static member => member is INamedTypeSymbol type ? TypesIn(type).Prepend(type) : TypesIn(member));
}
