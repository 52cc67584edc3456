using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ToolPolicy.Semantics.Reading;

namespace ToolPolicy.Analyzers.Exposure;

/// <content>Of which method a delegate is.</content>
internal sealed partial class Tracer
{
    public Verdict OfDelegate(IOperation operation, Scope scope)
    {
        if (!scope.Descend())
        {
            return Verdict.Of(Exposure.Unprovable, Words(operation));
        }

        try
        {
            return operation switch
            {
                IConversionOperation { OperatorMethod: null } conversion => OfDelegate(conversion.Operand, scope),
                { ConstantValue: { HasValue: true, Value: null } } => Verdict.None,
                IDelegateCreationOperation creation => OfDelegate(creation.Target, scope),
                IAnonymousFunctionOperation => Verdict.Of(Exposure.Unguarded, "a lambda"),
                IMethodReferenceOperation { Method.MethodKind: MethodKind.DelegateInvoke, Instance: { } instance } => OfDelegate(instance, scope),
                IMethodReferenceOperation reference => OfMethod(reference.Method),
                _ => OfReference(operation, scope, OfDelegate) ?? Verdict.Of(Exposure.Unprovable, Words(operation)),
            };
        }
        finally
        {
            scope.Ascend();
        }
    }

    private static Verdict OfMethod(IMethodSymbol method)
    {
        bool hasPolicy = method.MethodKind != MethodKind.LocalFunction && Triggers.SelfAndOverridden(method.ReducedFrom ?? method).Any(Triggers.HasPolicy);
        return Verdict.Of(hasPolicy ? Exposure.Bypassed : Exposure.Unguarded, method.Name);
    }
}
