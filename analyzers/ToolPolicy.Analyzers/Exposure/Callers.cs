using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ToolPolicy.Analyzers.Exposure;

/// <summary>What callers hand in for a parameter.</summary>
/// <param name="Arguments">What those hand in that can be seen.</param>
/// <param name="IsComplete">Whether there can be no others.</param>
internal sealed record HandedIn(IReadOnlyList<IOperation> Arguments, bool IsComplete);

/// <summary>Who calls a method. Looked for by name, in the type of a private method and in all files for another, when a parameter has to be followed.</summary>
internal sealed class Callers(Compilation compilation, Bodies bodies)
{
    private readonly ConcurrentDictionary<ISymbol, Calls> _calls = new(SymbolEqualityComparer.Default);
    private bool? _hasFriends;

    /// <summary>What callers hand in for a parameter; null when its method can be called from anywhere.</summary>
    public HandedIn? Of(IParameterSymbol parameter, IOperation reference, CancellationToken cancellation)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction or MethodKind.Constructor } method || !IsHidden(method))
        {
            return null;
        }

        method = method.OriginalDefinition;
        method = method.PartialDefinitionPart ?? method;
        Calls calls = _calls.GetOrAdd(method, _ => method.MethodKind == MethodKind.LocalFunction ? OfLocal(method, reference) : Find(method, cancellation));
        return new HandedIn(
            [.. calls.Sites.Select(site => ArgumentOf(site, parameter.Ordinal)).OfType<IOperation>()],
            calls.IsComplete && (method.MethodKind == MethodKind.LocalFunction || IsPrivate(method) || !HasFriends()));
    }

    /// <summary>Whether all callers of a method are in this compilation, friends apart: nobody else can name it, and it stands in for no member of another type.</summary>
    public static bool IsHidden(IMethodSymbol method)
    {
        if (method.MethodKind == MethodKind.LocalFunction)
        {
            return true;
        }

        if (method.IsOverride || method.IsAbstract || !method.ExplicitInterfaceImplementations.IsEmpty || Implements(method))
        {
            return false;
        }

        for (ISymbol? current = method; current is not null and not INamespaceSymbol; current = current.ContainingSymbol)
        {
            if (current.DeclaredAccessibility is Accessibility.Private or Accessibility.Internal or Accessibility.ProtectedAndInternal)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Implements(IMethodSymbol method) => method.DeclaredAccessibility == Accessibility.Public && method.ContainingType is { } type
        && type.AllInterfaces.SelectMany(@interface => @interface.GetMembers(method.Name))
            .Any(member => SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(member), method));

    private static bool IsPrivate(ISymbol symbol)
    {
        for (ISymbol? current = symbol; current is not null and not INamespaceSymbol; current = current.ContainingSymbol)
        {
            if (current.DeclaredAccessibility == Accessibility.Private)
            {
                return true;
            }
        }

        return false;
    }

    private bool HasFriends() => _hasFriends ??= compilation.Assembly.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "InternalsVisibleToAttribute");

    private static IOperation? ArgumentOf(IOperation site, int ordinal) => site.ChildOperations.OfType<IArgumentOperation>()
        .FirstOrDefault(argument => argument.Parameter?.Ordinal == ordinal && argument.ArgumentKind != ArgumentKind.DefaultValue)?.Value;

    private static Calls OfLocal(IMethodSymbol function, IOperation reference)
    {
        IOperation[] all = [.. BodyIndex.RootOf(reference).Descendants()];
        return new Calls(
            [.. all.OfType<IInvocationOperation>().Where(call => IsSame(call.TargetMethod, function))],
            !all.OfType<IMethodReferenceOperation>().Any(group => IsSame(group.Method, function)));
    }

    private Calls Find(IMethodSymbol method, CancellationToken cancellation)
    {
        List<IOperation> sites = [];
        bool isComplete = true;
        ISymbol named = method.MethodKind == MethodKind.Constructor ? method.ContainingType : method;
        foreach (SimpleNameSyntax name in bodies.NamesOf(named, cancellation))
        {
            isComplete &= method.MethodKind == MethodKind.Constructor ? AddCreation(name, method, sites, cancellation) : AddCall(name, method, sites, cancellation);
        }

        if (method.MethodKind == MethodKind.Constructor)
        {
            IEnumerable<SyntaxNode> unnamed = bodies.ImplicitCreations(cancellation).Concat<SyntaxNode>(bodies.ConstructorInitializers(cancellation));
            sites.AddRange(unnamed.Select(node => bodies.OperationOf(node, cancellation)).OfType<IOperation>().Where(site => IsSame(TargetOf(site), method)));
        }

        return new Calls(sites, isComplete);
    }

    /// <summary>False when a name is a use of the method that is no call, or may be one.</summary>
    private bool AddCall(SimpleNameSyntax name, IMethodSymbol method, List<IOperation> sites, CancellationToken cancellation)
    {
        ExpressionSyntax whole = Places.Whole(name);
        if (whole.Parent is InvocationExpressionSyntax call && call.Expression == whole)
        {
            IOperation? operation = bodies.OperationOf(call, cancellation);
            if (IsSame(TargetOf(operation), method))
            {
                sites.Add(operation!);
            }

            return operation is IInvocationOperation || operation is null;
        }

        SymbolInfo info = bodies.ModelOf(name.SyntaxTree).GetSymbolInfo(whole, cancellation);
        return IsInNameof(whole) || !info.CandidateSymbols.Add(info.Symbol!).OfType<IMethodSymbol>().Any(candidate => IsSame(candidate, method));
    }

    /// <summary>False when a type is named where it may be created by reflection: by <c>typeof</c>, or as the argument of a generic method.</summary>
    private bool AddCreation(SimpleNameSyntax name, IMethodSymbol constructor, List<IOperation> sites, CancellationToken cancellation)
    {
        if (name.Ancestors().FirstOrDefault(static node => node is not (NameSyntax or NullableTypeSyntax)) is not { } user)
        {
            return true;
        }

        switch (user)
        {
            case ObjectCreationExpressionSyntax or PrimaryConstructorBaseTypeSyntax:
                if (bodies.OperationOf(user, cancellation) is { } site && IsSame(TargetOf(site), constructor))
                {
                    sites.Add(site);
                }

                return true;
            case TypeOfExpressionSyntax or UsingDirectiveSyntax { Alias: not null }:
            case TypeArgumentListSyntax when user.Ancestors().FirstOrDefault(static node => node is not TypeSyntax and not TypeArgumentListSyntax) is InvocationExpressionSyntax or MemberAccessExpressionSyntax:
                return !IsSame(bodies.ModelOf(name.SyntaxTree).GetSymbolInfo(name, cancellation).Symbol, constructor.ContainingType);
            default:
                return true;
        }
    }

    private static IMethodSymbol? TargetOf(IOperation? site) => site switch
    {
        IInvocationOperation call => call.TargetMethod,
        IObjectCreationOperation creation => creation.Constructor,
        _ => null,
    };

    private static bool IsSame(ISymbol? found, ISymbol wanted) => found switch
    {
        null => false,
        IMethodSymbol method => (method.ReducedFrom ?? method).OriginalDefinition is var whole && SymbolEqualityComparer.Default.Equals(whole.PartialDefinitionPart ?? whole, wanted),
        _ => SymbolEqualityComparer.Default.Equals(found.OriginalDefinition, wanted),
    };

    private static bool IsInNameof(ExpressionSyntax expression) =>
        expression.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } };

    private sealed record Calls(IReadOnlyList<IOperation> Sites, bool IsComplete);
}
