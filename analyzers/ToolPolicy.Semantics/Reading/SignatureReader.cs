using System.Linq;
using Microsoft.CodeAnalysis;
using ToolPolicy.Semantics.Faults;

namespace ToolPolicy.Semantics.Reading;

/// <summary>Whether generated code can call a method at all.</summary>
internal static class SignatureReader
{
    public static void Read(ReadingContext context)
    {
        IMethodSymbol method = context.Method;
        if (WhyNotCallable(context) is { } hidden)
        {
            context.Report(Fault.ToolNotCallable, method.LocationOf(), method.Name, hidden);
        }

        string? unsupported =
            method.MethodKind is not (MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation) ? WhyNoTool(method)
            : method.IsGenericMethod ? "it is generic"
            : method.ReturnsByRef || method.ReturnsByRefReadonly ? "it returns by reference"
            : method.IsAsync && method.ReturnsVoid ? "it is async void, so nobody can wait for it"
            : method.IsVararg ? "it takes a variable argument list"
            : method.IsStatic && method.IsAbstract ? "it is static abstract"
            : method.Parameters.FirstOrDefault(static parameter => parameter.RefKind != RefKind.None) is { } byReference
                ? $"its parameter '{byReference.Name}' is passed by reference"
            : !HostReader.IsTemplate(context.Host) && method.Parameters.Select(static parameter => parameter.Type).Append(method.ReturnType).Any(static type => type.MentionsTypeParameter())
                ? "it mentions a type parameter of its host"
            : null;
        if (unsupported is not null)
        {
            context.Report(Fault.SignatureNotSupported, method.LocationOf(), method.Name, unsupported);
        }
    }

    /// <summary>What is wrong with a policy on a local function or a lambda; null when it carries none. No type has them as members, so no guard is made for them.</summary>
    public static Finding? OfNested(IMethodSymbol method, Location location) =>
        Triggers.HasPolicy(method) ? new Finding(Fault.SignatureNotSupported, location, method.Name.Length > 0 ? method.Name : "lambda", WhyNoTool(method)) : null;

    private static string WhyNoTool(IMethodSymbol method) => $"it is {KindOf(method)}; a tool is a method of a class";

    private static string KindOf(IMethodSymbol method) => method.MethodKind switch
    {
        MethodKind.LocalFunction => "a local function",
        MethodKind.AnonymousFunction => "a lambda",
        MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove => "an accessor",
        MethodKind.UserDefinedOperator or MethodKind.Conversion => "an operator",
        _ => "a finalizer",
    };

    /// <summary>Null also where the type that declares the method is hidden: that is the fault of the type, and is said of it.</summary>
    private static string? WhyNotCallable(ReadingContext context) =>
        context.Compilation.IsSymbolAccessibleWithin(context.Method, context.Compilation.Assembly) || context.Method.ContainingType.WhyNotNameable(context.Compilation) is not null
            ? null
            : context.Method.MethodKind == MethodKind.ExplicitInterfaceImplementation ? "an explicit implementation of an interface"
            : context.Method.DeclaredAccessibility switch
            {
                Accessibility.Private => "private",
                Accessibility.ProtectedAndInternal => "private protected",
                Accessibility.Internal => "internal to another assembly",
                _ => "protected",
            };
}
