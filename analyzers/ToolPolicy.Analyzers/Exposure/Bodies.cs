using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ToolPolicy.Analyzers.Exposure;

/// <summary>The bodies of code of a compilation, by what is named in them. Each is bound and indexed when it is first needed.</summary>
internal sealed class Bodies(Compilation compilation)
{
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();
    private readonly ConcurrentDictionary<SyntaxNode, BodyIndex> _indexes = new();
    private readonly NameIndex _names = new(compilation);

    public SemanticModel ModelOf(SyntaxTree tree) => _models.GetOrAdd(tree, added => compilation.GetSemanticModel(added));

    public IOperation? OperationOf(SyntaxNode node, CancellationToken cancellation) =>
        compilation.ContainsSyntaxTree(node.SyntaxTree) ? ModelOf(node.SyntaxTree).GetOperation(node, cancellation) : null;

    public BodyIndex IndexOf(IOperation operation)
    {
        IOperation root = BodyIndex.RootOf(operation);
        return _indexes.GetOrAdd(root.Syntax, _ => new BodyIndex(root));
    }

    /// <summary>Every place where a member of this compilation may be named: its type for what is private, else all files.</summary>
    public IEnumerable<SimpleNameSyntax> NamesOf(ISymbol symbol, CancellationToken cancellation)
    {
        INamedTypeSymbol? outermost = null;
        bool isPrivate = false;
        for (ISymbol? current = symbol; current is not null and not INamespaceSymbol; current = current.ContainingSymbol)
        {
            isPrivate |= current.DeclaredAccessibility == Accessibility.Private;
            outermost = current as INamedTypeSymbol ?? outermost;
        }

        return isPrivate && outermost is not null
            ? outermost.DeclaringSyntaxReferences.SelectMany(reference => NameIndex.In(reference.GetSyntax(cancellation))).Where(name => name.Identifier.ValueText == symbol.Name)
            : _names.Of(symbol.Name, cancellation);
    }

    /// <summary>All target-typed creations, which name no type.</summary>
    public IEnumerable<ImplicitObjectCreationExpressionSyntax> ImplicitCreations(CancellationToken cancellation) => _names.ImplicitCreations(cancellation);

    /// <summary>All calls from a constructor to another.</summary>
    public IEnumerable<ConstructorInitializerSyntax> ConstructorInitializers(CancellationToken cancellation) => _names.ConstructorInitializers(cancellation);

    /// <summary>The bodies in which a member is named.</summary>
    public IEnumerable<BodyIndex> WhereNamed(ISymbol symbol, CancellationToken cancellation)
    {
        HashSet<BodyIndex> found = [];
        foreach (SimpleNameSyntax name in NamesOf(symbol, cancellation))
        {
            if (BoundAround(name, cancellation) is { } operation)
            {
                found.Add(IndexOf(operation));
            }
        }

        return found;
    }

    /// <summary>The innermost operation around a name. A name behind a dot is no operation itself, and code outside of bodies has none at all.</summary>
    private IOperation? BoundAround(SyntaxNode name, CancellationToken cancellation)
    {
        for (SyntaxNode? node = name; node is not null and not MemberDeclarationSyntax { RawKind: not (int)SyntaxKind.GlobalStatement }; node = node.Parent)
        {
            if (OperationOf(node, cancellation) is { } operation)
            {
                return operation;
            }
        }

        return null;
    }
}
