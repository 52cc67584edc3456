using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ToolPolicy.Analyzers.Exposure;

/// <summary>What was assigned to something, put into it, or returned by it, wherever in this compilation.</summary>
internal sealed partial class Sources(Bodies bodies)
{
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<Source>> _ofMembers = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<IOperation>> _returned = new(SymbolEqualityComparer.Default);

    /// <summary>Of a local; and of a parameter, whose value from the caller comes on top. The parameter of a primary constructor can be assigned in the whole type.</summary>
    public ImmutableArray<Source> OfLocal(IOperation reference, CancellationToken cancellation) => reference switch
    {
        ILocalReferenceOperation { Local: var local } => bodies.IndexOf(reference).SourcesOf(local),
        IParameterReferenceOperation { Parameter: var parameter } when IsOfPrimaryConstructor(parameter) => OfMember(parameter.OriginalDefinition, cancellation),
        IParameterReferenceOperation { Parameter: var parameter } => bodies.IndexOf(reference).SourcesOf(parameter.OriginalDefinition),
        _ => [],
    };

    /// <summary>Of a field, or of a property that the compiler keeps in one.</summary>
    public ImmutableArray<Source> OfMember(ISymbol member, CancellationToken cancellation) => _ofMembers.GetOrAdd(member.OriginalDefinition, symbol =>
    {
        IEnumerable<BodyIndex> initializers = symbol is IParameterSymbol ? [] : symbol.DeclaringSyntaxReferences
            .Select(reference => reference.GetSyntax(cancellation) switch
            {
                VariableDeclaratorSyntax { Initializer: { } field } => bodies.OperationOf(field, cancellation),
                PropertyDeclarationSyntax { Initializer: { } property } => bodies.OperationOf(property, cancellation),
                _ => null,
            })
            .OfType<IOperation>()
            .Select(bodies.IndexOf);
        return [.. initializers.Concat(bodies.WhereNamed(symbol, cancellation)).Distinct().SelectMany(index => index.SourcesOf(symbol))];
    });

    /// <summary>Of a property without a setter: what it was assigned, or what its getter returns.</summary>
    public ImmutableArray<Source> OfProperty(IPropertySymbol property, CancellationToken cancellation) =>
        property.GetMethod is { } getter && ReturnedBy(getter, cancellation) is { IsEmpty: false } returned
            ? [.. returned.Select(static value => new Source(value))]
            : OfMember(property, cancellation);

    /// <summary>What a method of this compilation returns, <c>yield</c> and <c>async</c> seen through; empty when it has no body here.</summary>
    public ImmutableArray<IOperation> ReturnedBy(IMethodSymbol method, CancellationToken cancellation) =>
        _returned.GetOrAdd(method.OriginalDefinition, symbol => [.. BodiesOf((IMethodSymbol)symbol, cancellation).SelectMany(ReturnedBy)]);

    /// <summary>What a body returns itself, not the functions inside it.</summary>
    public static IEnumerable<IOperation> ReturnedBy(IOperation body)
    {
        Stack<IOperation> left = new([body]);
        while (left.Count > 0)
        {
            IOperation operation = left.Pop();
            if (operation is IReturnOperation { ReturnedValue: { } value })
            {
                yield return value;
            }
            else if (operation is not IAnonymousFunctionOperation and not ILocalFunctionOperation)
            {
                foreach (IOperation child in operation.ChildOperations.Reverse())
                {
                    left.Push(child);
                }
            }
        }
    }

    private IEnumerable<IOperation> BodiesOf(IMethodSymbol method, CancellationToken cancellation) => (method.PartialImplementationPart ?? method).DeclaringSyntaxReferences
        .Select(reference => BodyOf(reference.GetSyntax(cancellation)))
        .OfType<SyntaxNode>()
        .Select(body => bodies.OperationOf(body, cancellation))
        .OfType<IOperation>();

    private static SyntaxNode? BodyOf(SyntaxNode declaration) => declaration switch
    {
        BaseMethodDeclarationSyntax method => (SyntaxNode?)method.Body ?? method.ExpressionBody,
        LocalFunctionStatementSyntax local => (SyntaxNode?)local.Body ?? local.ExpressionBody,
        AccessorDeclarationSyntax accessor => (SyntaxNode?)accessor.Body ?? accessor.ExpressionBody,
        ArrowExpressionClauseSyntax arrow => arrow,
        _ => null,
    };

    private static bool IsOfPrimaryConstructor(IParameterSymbol parameter) =>
        parameter.ContainingSymbol.DeclaringSyntaxReferences.Any(static reference => reference.GetSyntax() is TypeDeclarationSyntax);
}
