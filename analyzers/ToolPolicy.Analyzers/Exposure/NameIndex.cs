using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ToolPolicy.Analyzers.Exposure;

/// <summary>Where every name of a compilation stands. Made once, and only when something that other files may name has to be followed.</summary>
internal sealed class NameIndex(Compilation compilation)
{
    private readonly object _making = new();
    private ILookup<string, SimpleNameSyntax>? _names;
    private IReadOnlyList<ImplicitObjectCreationExpressionSyntax> _creations = [];
    private IReadOnlyList<ConstructorInitializerSyntax> _initializers = [];

    public IEnumerable<SimpleNameSyntax> Of(string name, CancellationToken cancellation) => Make(cancellation)[name];

    public IEnumerable<ImplicitObjectCreationExpressionSyntax> ImplicitCreations(CancellationToken cancellation)
    {
        Make(cancellation);
        return _creations;
    }

    public IEnumerable<ConstructorInitializerSyntax> ConstructorInitializers(CancellationToken cancellation)
    {
        Make(cancellation);
        return _initializers;
    }

    /// <summary>Names in code, without those in documentation.</summary>
    public static IEnumerable<SimpleNameSyntax> In(SyntaxNode node) => node.DescendantNodes().OfType<SimpleNameSyntax>();

    private ILookup<string, SimpleNameSyntax> Make(CancellationToken cancellation)
    {
        lock (_making)
        {
            if (_names is null)
            {
                List<SimpleNameSyntax> names = [];
                List<ImplicitObjectCreationExpressionSyntax> creations = [];
                List<ConstructorInitializerSyntax> initializers = [];
                foreach (SyntaxTree tree in compilation.SyntaxTrees)
                {
                    foreach (SyntaxNode node in tree.GetRoot(cancellation).DescendantNodes())
                    {
                        switch (node)
                        {
                            case SimpleNameSyntax name:
                                names.Add(name);
                                break;
                            case ImplicitObjectCreationExpressionSyntax creation:
                                creations.Add(creation);
                                break;
                            case ConstructorInitializerSyntax initializer:
                                initializers.Add(initializer);
                                break;
                        }
                    }
                }

                (_creations, _initializers) = (creations, initializers);
                _names = names.ToLookup(static name => name.Identifier.ValueText, StringComparer.Ordinal);
            }

            return _names;
        }
    }
}
