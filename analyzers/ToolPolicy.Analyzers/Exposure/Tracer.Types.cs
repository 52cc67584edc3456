using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ToolPolicy.Analyzers.Exposure;

/// <content>Which types a <c>Type</c>, or a collection of them, may be.</content>
internal sealed partial class Tracer
{
    /// <param name="operation">The expression.</param>
    /// <param name="ofType">What is said of a type that it may be.</param>
    /// <param name="scope">The question.</param>
    public Verdict OfTypes(IOperation operation, Func<ITypeSymbol, Verdict> ofType, Scope scope)
    {
        if (!scope.Descend())
        {
            return Verdict.Of(Exposure.Unprovable, Words(operation));
        }

        try
        {
            return operation switch
            {
                IConversionOperation { OperatorMethod: null } conversion => OfTypes(conversion.Operand, ofType, scope),
                { ConstantValue: { HasValue: true, Value: null } } => Verdict.None,
                ITypeOfOperation named => ofType(named.TypeOperand),
                ICollectionExpressionOperation collection => All(collection.Elements.Select(static element => element is ISpreadOperation spread ? spread.Operand : element)),
                IArrayCreationOperation array => All(array.Initializer?.ElementValues ?? []),
                _ => OfReference(operation, scope, (inner, innerScope) => OfTypes(inner, ofType, innerScope)) ?? Verdict.Of(Exposure.Unprovable, Words(operation)),
            };
        }
        finally
        {
            scope.Ascend();
        }

        Verdict All(IEnumerable<IOperation> elements) => elements.Aggregate(Verdict.None, (verdict, element) => verdict.And(OfTypes(element, ofType, scope)));
    }
}
