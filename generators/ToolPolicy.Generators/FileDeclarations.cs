using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ToolPolicy.Generators;

/// <summary>
/// What of a file can matter to the generator, found in one walk that enters no body. A file that an edit did not change keeps it: nothing outlives the tree, as the table
/// does not keep that.
/// </summary>
internal sealed class FileDeclarations
{
    private static readonly ConditionalWeakTable<SyntaxTree, FileDeclarations> Known = new();

    private readonly List<AttributedMethod> _methods = [];
    private readonly List<TypeDeclarationSyntax> _derived = [];
    private readonly List<string> _aliases = [];
    private readonly List<string> _globalAliases = [];

    private FileDeclarations()
    {
    }

    /// <summary>Methods with attributes of any kind.</summary>
    public IReadOnlyList<AttributedMethod> Methods => _methods;

    /// <summary>Classes with a base or an interface.</summary>
    public IReadOnlyList<TypeDeclarationSyntax> Derived => _derived;

    /// <summary>Other names that the file gives to types, for itself.</summary>
    public IReadOnlyList<string> Aliases => _aliases;

    /// <summary>Other names that the file gives to types, for every file.</summary>
    public IReadOnlyList<string> GlobalAliases => _globalAliases;

    /// <summary>What its pragmas silence.</summary>
    public IReadOnlyList<Suppression> Pragmas { get; private set; } = [];

    public static FileDeclarations Of(SyntaxTree tree, CancellationToken cancellation)
    {
        if (!Known.TryGetValue(tree, out FileDeclarations? known))
        {
            FileDeclarations read = new();
            if (tree.GetRoot(cancellation) is CompilationUnitSyntax unit)
            {
                read.Add(unit.Usings);
                read.Add(unit.Members);
                read.Pragmas = unit.ContainsDirectives ? [.. Suppressions.OfPragmas(unit)] : [];
            }

            known = Known.GetValue(tree, _ => read);
        }

        return known;
    }

    private void Add(SyntaxList<MemberDeclarationSyntax> members)
    {
        foreach (MemberDeclarationSyntax member in members)
        {
            switch (member)
            {
                case MethodDeclarationSyntax { AttributeLists.Count: > 0 } method:
                    _methods.Add(AttributedMethod.Of(method));
                    break;
                case TypeDeclarationSyntax type:
                    if (type is { BaseList: not null } and (ClassDeclarationSyntax or RecordDeclarationSyntax))
                    {
                        _derived.Add(type);
                    }

                    Add(type.Members);
                    break;
                case BaseNamespaceDeclarationSyntax @namespace:
                    Add(@namespace.Usings);
                    Add(@namespace.Members);
                    break;
            }
        }
    }

    private void Add(SyntaxList<UsingDirectiveSyntax> usings)
    {
        foreach (UsingDirectiveSyntax directive in usings)
        {
            if (directive.Alias is { } alias)
            {
                (directive.GlobalKeyword.RawKind == 0 ? _aliases : _globalAliases).Add(alias.Name.Identifier.ValueText);
            }
        }
    }
}
