using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ToolPolicy.Analyzers.Exposure;

/// <summary>What a local, parameter, field or property was given once.</summary>
/// <param name="Value">What it was given; null when that cannot be seen.</param>
/// <param name="IsElement">Whether it is an element of <paramref name="Value"/>, as in a loop.</param>
internal sealed record Source(IOperation? Value, bool IsElement = false);

/// <summary>One body of code: what is assigned in it, and what is read. Made when something in it is first followed.</summary>
internal sealed class BodyIndex
{
    private readonly Dictionary<ISymbol, ImmutableArray<Source>> _sources = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<IOperation>> _references = new(SymbolEqualityComparer.Default);

    public BodyIndex(IOperation root)
    {
        foreach (IOperation operation in root.DescendantsAndSelf())
        {
            Add(operation);
        }
    }

    public ImmutableArray<Source> SourcesOf(ISymbol symbol) => _sources.TryGetValue(symbol, out ImmutableArray<Source> found) ? found : [];

    public IReadOnlyList<IOperation> ReferencesTo(ISymbol symbol) => _references.TryGetValue(symbol, out List<IOperation>? found) ? found : [];

    public static IOperation RootOf(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }

    public static ISymbol? SymbolOf(IOperation? operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter.OriginalDefinition,
        IFieldReferenceOperation field => field.Field.OriginalDefinition,
        IPropertyReferenceOperation property => property.Property.OriginalDefinition,
        IDeclarationExpressionOperation declaration => SymbolOf(declaration.Expression),
        _ => null,
    };

    private void Add(IOperation operation)
    {
        switch (operation)
        {
            case IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation { Symbol: var each } } loop:
                Write(each, new Source(loop.Collection, IsElement: true));
                break;
            case IForEachLoopOperation loop:
                WriteAll(loop.LoopControlVariable);
                break;
            case IVariableDeclaratorOperation { Symbol: var declared } declarator:
                Declare(declared, declarator);
                break;
            case IFieldInitializerOperation field:
                WriteAll(field.InitializedFields.Select(static symbol => (ISymbol)symbol.OriginalDefinition), field.Value);
                break;
            case IPropertyInitializerOperation property:
                WriteAll(property.InitializedProperties.Select(static symbol => (ISymbol)symbol.OriginalDefinition), property.Value);
                break;
            case ISimpleAssignmentOperation { IsRef: false } assignment:
                Write(SymbolOf(assignment.Target), new Source(assignment.Value));
                break;
            case ICoalesceAssignmentOperation assignment:
                Write(SymbolOf(assignment.Target), new Source(assignment.Value));
                break;
            case IDeconstructionAssignmentOperation deconstruction:
                Deconstruct(deconstruction.Target, deconstruction.Value);
                break;
            case IAssignmentOperation assignment:
                Write(SymbolOf(assignment.Target), new Source(null));
                break;
            case IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument:
                Write(SymbolOf(argument.Value), new Source(null));
                break;
            case IDeclarationPatternOperation { DeclaredSymbol: { } declaredByPattern } pattern:
                Write(declaredByPattern, new Source((pattern.Parent as IIsPatternOperation)?.Value));
                break;
            case IRecursivePatternOperation { DeclaredSymbol: { } matched } recursive:
                Write(matched, new Source((recursive.Parent as IIsPatternOperation)?.Value));
                break;
            case IAddressOfOperation address:
                Write(SymbolOf(address.Reference), new Source(null));
                break;
        }

        if (operation is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation && SymbolOf(operation) is { } symbol)
        {
            if (!_references.TryGetValue(symbol, out List<IOperation>? references))
            {
                _references.Add(symbol, references = []);
            }

            references.Add(operation);
        }
    }

    private void Declare(ILocalSymbol declared, IVariableDeclaratorOperation declarator)
    {
        if (declarator.Parent is IForEachLoopOperation)
        {
            return;
        }

        IVariableInitializerOperation? initializer = declarator.Initializer ?? (declarator.Parent as IVariableDeclarationOperation)?.Initializer;
        if (initializer is not null)
        {
            Write(declared, new Source(declared.RefKind == RefKind.None ? initializer.Value : null));
            if (declared.RefKind is RefKind.Ref)
            {
                // What a writable alias is of can be assigned by way of it.
                Write(SymbolOf(initializer.Value), new Source(null));
            }
        }
    }

    /// <summary>Pairs a tuple with a tuple; what comes out of anything else cannot be seen.</summary>
    private void Deconstruct(IOperation target, IOperation? value)
    {
        target = target is IDeclarationExpressionOperation { Expression: ITupleOperation declared } ? declared : target;
        if (target is not ITupleOperation targets)
        {
            Write(SymbolOf(target), new Source(value));
            return;
        }

        ITupleOperation? values = (value is null ? null : Elements.Bare(value)) as ITupleOperation;
        for (int i = 0; i < targets.Elements.Length; i++)
        {
            Deconstruct(targets.Elements[i], values?.Elements.Length == targets.Elements.Length ? values.Elements[i] : null);
        }
    }

    private void WriteAll(IEnumerable<ISymbol> symbols, IOperation? value)
    {
        foreach (ISymbol symbol in symbols)
        {
            Write(symbol, new Source(value));
        }
    }

    private void WriteAll(IOperation target) => WriteAll(target.DescendantsAndSelf().Select(SymbolOf).OfType<ISymbol>(), null);

    private void Write(ISymbol? symbol, Source source)
    {
        if (symbol is not null)
        {
            _sources[symbol] = SourcesOf(symbol).Add(source);
        }
    }
}
