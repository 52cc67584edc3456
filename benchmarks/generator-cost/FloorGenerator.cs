using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ToolPolicy.Benchmarks.GeneratorCost;

/// <summary>
/// What no generator that masks can go below: it finds the methods with attributes in one walk, takes the symbol of each with its attributes and parameters bound, and of a
/// result that is a record the members with theirs. It does nothing with them, and generates nothing.
/// </summary>
internal sealed class FloorGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(context.CompilationProvider.Select(static (compilation, cancellation) => Weigh(compilation, cancellation)), static (_, weight) => GC.KeepAlive(weight));

    private static int Weigh(Compilation compilation, CancellationToken cancellation) => compilation.SyntaxTrees.Sum(tree =>
    {
        SemanticModel model = compilation.GetSemanticModel(tree);
        return ((CompilationUnitSyntax)tree.GetRoot(cancellation)).Members.Sum(member => Weigh(member, model, cancellation));
    });

    private static int Weigh(MemberDeclarationSyntax member, SemanticModel model, CancellationToken cancellation) => member switch
    {
        BaseNamespaceDeclarationSyntax @namespace => @namespace.Members.Sum(inner => Weigh(inner, model, cancellation)),
        TypeDeclarationSyntax type => type.Members.Sum(inner => Weigh(inner, model, cancellation)),
        MethodDeclarationSyntax { AttributeLists.Count: > 0 } => Weigh((IMethodSymbol)model.GetDeclaredSymbol(member, cancellation)!),
        _ => 0,
    };

    private static int Weigh(IMethodSymbol method) => WeighAttributes(method)
        + method.Parameters.Sum(static parameter => WeighAttributes(parameter) + (int)parameter.Type.SpecialType)
        + (method.ReturnType is INamedTypeSymbol { SpecialType: SpecialType.None } record ? WeighMembers(record) : 0);

    private static int WeighMembers(INamedTypeSymbol type) => type.InstanceConstructors.SelectMany(static constructor => constructor.Parameters).Sum(WeighAttributes)
        + type.GetMembers().OfType<IPropertySymbol>().Sum(static property => WeighAttributes(property) + (int)property.Type.SpecialType);

    private static int WeighAttributes(ISymbol symbol) => symbol.GetAttributes().Sum(static attribute => attribute.ConstructorArguments.Length + attribute.NamedArguments.Length);
}
