using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ToolPolicy.CodeFixes.Editing;
using ToolPolicy.Semantics.Reading;

namespace ToolPolicy.CodeFixes.Registering;

/// <summary>A call that makes a tool of a method, understood as far as it takes to put the guarded tool in its place.</summary>
/// <param name="Call">The call.</param>
/// <param name="Method">The method that it makes a tool of.</param>
/// <param name="Receiver">The object that the method runs on, as it is written; null for a static method.</param>
/// <param name="Host">The type whose tools are guarded: the receiver's, or the static class.</param>
/// <param name="Name">The name that the call gives the tool; null when it gives none.</param>
/// <param name="Description">The description that it gives.</param>
/// <param name="Replaced">What the guarded tool takes the place of: the call, or for a framework that takes functions, only the method.</param>
internal sealed record RawRegistration(
    InvocationExpressionSyntax Call, IMethodSymbol Method, string? Receiver, INamedTypeSymbol Host, string? Name, string? Description, ExpressionSyntax Replaced)
{
    /// <summary>The registration that a diagnostic is about; null when it is none, or one that no fix can be sure of.</summary>
    public static RawRegistration? At(FixPlace place) => place.Node.AncestorsAndSelf()
        .TakeWhile(static node => node is not StatementSyntax and not MemberDeclarationSyntax)
        .OfType<InvocationExpressionSyntax>()
        .Select(call => Of(place, call))
        .FirstOrDefault(static registration => registration is not null);

    private static RawRegistration? Of(FixPlace place, InvocationExpressionSyntax syntax)
    {
        if (place.Model.GetOperation(syntax, place.Cancellation) is not IInvocationOperation { TargetMethod: { Name: "Create", ContainingType: { } factory } } call)
        {
            return null;
        }

        bool makesFunction = factory.IsNamed("Microsoft.Extensions.AI", "AIFunctionFactory");
        if ((!makesFunction && !factory.IsNamed("ModelContextProtocol.Server", "McpServerTool"))
            || call.Arguments.FirstOrDefault(static argument => argument.Parameter?.Type.SpecialType == SpecialType.System_Delegate) is not { Syntax: ArgumentSyntax written } method
            || MethodOf(method.Value) is not { } reference
            || HostOf(reference, syntax) is not (INamedTypeSymbol host, var receiver))
        {
            return null;
        }

        // What the other framework is told besides the method stays where it is.
        string? name = null;
        string? description = null;
        if (makesFunction ? !ReadRest(call, out name, out description) : written.NameColon is not null)
        {
            return null;
        }

        return new RawRegistration(syntax, reference.Method, receiver, host, name, description, makesFunction ? syntax : written.Expression);
    }

    /// <summary>The method behind conversions, casts and <c>new Func&lt;…&gt;(…)</c>.</summary>
    private static IMethodReferenceOperation? MethodOf(IOperation operation) => operation switch
    {
        IConversionOperation conversion => MethodOf(conversion.Operand),
        IDelegateCreationOperation creation => MethodOf(creation.Target),
        IMethodReferenceOperation { Method.MethodKind: MethodKind.Ordinary } reference => reference,
        _ => null,
    };

    /// <summary>False when the call says more than a name and a description: that would be lost.</summary>
    private static bool ReadRest(IInvocationOperation call, out string? name, out string? description)
    {
        name = null;
        description = null;
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Parameter is null || argument.Parameter.Type.SpecialType == SpecialType.System_Delegate || argument.ArgumentKind == ArgumentKind.DefaultValue)
            {
                continue;
            }

            IOperation value = argument.Value;
            while (value is IConversionOperation conversion)
            {
                value = conversion.Operand;
            }

            if (!value.ConstantValue.HasValue && value is not IDefaultValueOperation)
            {
                return false;
            }

            if (value.ConstantValue.Value is string text)
            {
                (name, description) = argument.Parameter.Name switch
                {
                    "name" => (text, description),
                    "description" => (name, text),
                    _ => (name, description),
                };
            }
        }

        return true;
    }

    private static (INamedTypeSymbol Host, string? Receiver)? HostOf(IMethodReferenceOperation reference, SyntaxNode around)
    {
        if (reference.Method.IsStatic)
        {
            // Only static classes have a door that needs no object.
            return reference.Method.ContainingType is { IsStatic: true } type ? (type, null) : null;
        }

        if (reference.Instance?.Type is not INamedTypeSymbol { TypeKind: TypeKind.Class, IsGenericType: false } host || HasMemberNamed(host, "Guarded"))
        {
            return null;
        }

        return reference.Syntax switch
        {
            MemberAccessExpressionSyntax { Expression: BaseExpressionSyntax } => null,
            MemberAccessExpressionSyntax access => (host, access.Expression.WithoutTrivia().ToString()),
            IdentifierNameSyntax => (host, "this"),
            _ => null,
        };
    }

    private static bool HasMemberNamed(INamedTypeSymbol host, string name) => host.SelfAndBases().Any(type => type.GetMembers(name).Length > 0);
}
