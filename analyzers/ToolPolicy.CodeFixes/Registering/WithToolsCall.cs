using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ToolPolicy.CodeFixes.Editing;
using ToolPolicy.Semantics.Faults;
using ToolPolicy.Semantics.Reading;

namespace ToolPolicy.CodeFixes.Registering;

/// <summary><c>WithTools&lt;T&gt;()</c> of an MCP server, which runs what it finds in T without a guard.</summary>
/// <param name="Name">The method's name, with its type argument.</param>
/// <param name="Host">T.</param>
internal sealed record WithToolsCall(GenericNameSyntax Name, INamedTypeSymbol Host)
{
    private const string Raw = "WithTools";
    private const string Guarded = "WithGuardedTools";
    private const string Adapter = "ToolPolicy.Mcp";

    public static WithToolsCall? At(FixPlace place) => place.Node.AncestorsAndSelf()
        .TakeWhile(static node => node is not StatementSyntax and not MemberDeclarationSyntax)
        .OfType<InvocationExpressionSyntax>()
        .Select(call => Of(place, call))
        .FirstOrDefault(static found => found is not null);

    /// <summary>The guarded form, where a package with it is referenced, and every tool of T says who may call it.</summary>
    public IEnumerable<Fix> Fixes(FixPlace place)
    {
        if (place.Diagnostic.Id != Fault.PolicyBypassed.Id || Extension(place.Compilation) is not { } extension)
        {
            yield break;
        }

        List<Edit> edits = [new Replace(place.Document.Id, Name.Identifier.Span, Guarded)];
        string @namespace = extension.ContainingNamespace.ToDisplayString();
        bool isImported = place.Model.LookupNamespacesAndTypes(Name.SpanStart, name: extension.Name).Contains(extension, SymbolEqualityComparer.Default);
        if (!isImported && !Imports.IsPossible(place.Root))
        {
            yield break;
        }

        if (!isImported)
        {
            edits.Add(new Import(place.Document.Id, @namespace));
        }

        yield return new Fix($"Register the guarded tools of '{Host.Name}'", "GuardedTool", edits);
    }

    private static WithToolsCall? Of(FixPlace place, InvocationExpressionSyntax call)
    {
        GenericNameSyntax? name = call.Expression switch
        {
            MemberAccessExpressionSyntax { Name: GenericNameSyntax member } => member,
            MemberBindingExpressionSyntax { Name: GenericNameSyntax member } => member,
            _ => null,
        };

        // A target or serializer options would have no place in the guarded form; neither has the form of a static call.
        return name is { Identifier.ValueText: Raw, TypeArgumentList.Arguments: [{ } argument] }
            && call.ArgumentList.Arguments.Count == 0
            && place.Model.GetSymbolInfo(call, place.Cancellation).Symbol is IMethodSymbol { ContainingType: { } type }
            && type.IsNamed("Microsoft.Extensions.DependencyInjection", "McpServerBuilderExtensions")
            && place.Model.GetTypeInfo(argument, place.Cancellation).Type is INamedTypeSymbol { IsReferenceType: true } host
                ? new WithToolsCall(name, host)
                : null;
    }

    /// <summary>The class that has the guarded form as an extension of the server's builder.</summary>
    private static INamedTypeSymbol? Extension(Compilation compilation) => compilation.SourceModule.ReferencedAssemblySymbols
        .Where(static assembly => assembly.Name == Adapter)
        .SelectMany(static assembly => TypesIn(assembly.GlobalNamespace))
        .FirstOrDefault(static type => type is { IsStatic: true, DeclaredAccessibility: Accessibility.Public }
            && type.GetMembers(Guarded).OfType<IMethodSymbol>().Any(static method => method is { IsExtensionMethod: true, TypeParameters.Length: 1 } && method.Parameters.Skip(1).All(static parameter => parameter.IsOptional)));

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceSymbol @namespace) =>
        @namespace.GetTypeMembers().Concat(@namespace.GetNamespaceMembers().SelectMany(TypesIn));
}
