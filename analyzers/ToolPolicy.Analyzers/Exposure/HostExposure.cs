using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ToolPolicy.Semantics.Reading;

namespace ToolPolicy.Analyzers.Exposure;

/// <summary>How the methods of a type that carry a framework's mark are exposed, when the framework takes the type and looks for them itself.</summary>
internal sealed class HostExposure(Tracer tracer, Compilation compilation)
{
    private const string McpToolType = "ModelContextProtocol.Server.McpServerToolTypeAttribute";

    private readonly ConcurrentDictionary<(ISymbol Type, string Mark), Verdict> _ofTypes = new();

    /// <summary>What a call hands to its framework by types, objects or assemblies. Tools among its arguments are not counted.</summary>
    public Verdict Of(IInvocationOperation call, Sink sink, CancellationToken cancellation)
    {
        if (sink.Mark is not { } mark)
        {
            return Verdict.None;
        }

        Verdict all = Verdict.None;
        bool hasHost = false;
        foreach (IArgumentOperation argument in call.Arguments.Where(argument => !IsReceiver(argument)))
        {
            if (OfArgument(argument, mark, cancellation) is { } verdict)
            {
                all = all.And(verdict);
                hasHost = true;
            }
            else
            {
                hasHost |= TakesTools(argument);
            }
        }

        return hasHost ? all
            : call.TargetMethod.TypeArguments is [var only] ? OfType(only, mark, cancellation)
            : Verdict.Of(Exposure.Unguarded, call.TargetMethod.Name);
    }

    /// <summary>Whether an argument is a tool, or a collection of tools, that the call registers.</summary>
    public static bool TakesTools(IArgumentOperation argument) => !IsReceiver(argument) && ToolTypes.MayHoldTools(argument.Parameter?.Type);

    /// <summary>The worst of a type's marked methods, its inherited ones included. A type without any registers nothing.</summary>
    public Verdict OfType(ITypeSymbol type, string mark, CancellationToken cancellation) => type switch
    {
        INamedTypeSymbol { TypeKind: TypeKind.Error } => Verdict.None,
        INamedTypeSymbol { SpecialType: SpecialType.None } named => _ofTypes.GetOrAdd((named, mark), _ => Read(named, mark, cancellation)),
        _ => Verdict.Of(Exposure.Unprovable, type.Name),
    };

    private static bool IsReceiver(IArgumentOperation argument) => argument.Parameter is { Ordinal: 0, ContainingSymbol: IMethodSymbol { IsExtensionMethod: true } };

    /// <summary>Null when the argument is nothing that methods are looked for in.</summary>
    private Verdict? OfArgument(IArgumentOperation argument, string mark, CancellationToken cancellation)
    {
        IOperation value = Elements.Bare(argument.Value);
        ITypeSymbol? declared = argument.Parameter?.OriginalDefinition.Type;
        if (IsType(argument.Parameter?.Type) || IsType(ToolTypes.ElementOf(argument.Parameter?.Type)))
        {
            return tracer.OfTypes(argument.Value, type => OfType(type, mark, cancellation), Scope.New(cancellation));
        }

        if (declared is ITypeParameterSymbol or { SpecialType: SpecialType.System_Object })
        {
            return ToolTypes.MayHoldTools(argument.Parameter!.Type) ? null
                : value.Type is not { } type ? Verdict.None
                : OfType(declared is ITypeParameterSymbol ? argument.Parameter.Type : type, mark, cancellation);
        }

        if (declared.IsNamed("System.Reflection", "Assembly"))
        {
            return AssemblyOf(argument, value) is { } assembly ? OfAssembly(assembly, mark, cancellation) : Verdict.Of(Exposure.Unprovable, value.Syntax.ToString());
        }

        return null;
    }

    private static bool IsType(ITypeSymbol? type) => type.IsNamed("System", "Type");

    private Verdict Read(INamedTypeSymbol type, string mark, CancellationToken cancellation)
    {
        Verdict all = Verdict.None;
        foreach (INamedTypeSymbol declaring in type.SelfAndBases())
        {
            foreach (IMethodSymbol method in declaring.GetMembers().OfType<IMethodSymbol>().Where(method => method.PartialDefinitionPart is null && IsMarked(method, mark)))
            {
                if (method.DeclaredAccessibility != Accessibility.Private || SymbolEqualityComparer.Default.Equals(declaring, type))
                {
                    all = all.And(Verdict.Of(ToolReader.IsBare(method, type, compilation, cancellation) ? Exposure.Unguarded : Exposure.Bypassed, type.Name + "." + method.Name));
                }
            }
        }

        return all;
    }

    private Verdict OfAssembly(IAssemblySymbol assembly, string mark, CancellationToken cancellation) => TypesIn(assembly.GlobalNamespace)
        .Where(static type => type.GetAttributes().Any(static attribute => ToolTypes.IsNamed(attribute.AttributeClass, McpToolType)))
        .Aggregate(Verdict.None, (verdict, type) => verdict.And(OfType(type, mark, cancellation)));

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container) => container.GetMembers().OfType<INamespaceOrTypeSymbol>()
        .SelectMany(static member => member is INamedTypeSymbol type ? TypesIn(type).Prepend(type) : TypesIn(member));

    /// <summary>The calling assembly when none is named; else the one of a type, or the one that runs.</summary>
    private IAssemblySymbol? AssemblyOf(IArgumentOperation argument, IOperation value) => value switch
    {
        _ when argument.ArgumentKind == ArgumentKind.DefaultValue || value.ConstantValue is { HasValue: true, Value: null } => compilation.Assembly,
        IPropertyReferenceOperation { Property.Name: "Assembly", Instance: ITypeOfOperation { TypeOperand: var type } } => type.ContainingAssembly,
        IInvocationOperation { TargetMethod: { Name: "GetExecutingAssembly", ContainingType.Name: "Assembly" } } => compilation.Assembly,
        _ => null,
    };

    private static bool IsMarked(IMethodSymbol method, string mark) => method.MethodKind == MethodKind.Ordinary
        && Triggers.SelfAndOverridden(method).Any(declaration => declaration.Whole().GetAttributes().Any(attribute => ToolTypes.IsNamed(attribute.AttributeClass, mark)));
}
