using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ToolPolicy.Semantics.Faults;
using ToolPolicy.Semantics.Model;

namespace ToolPolicy.Semantics.Reading;

/// <summary>Checks: predicates over the principal and the tool's parameters, matched by name.</summary>
internal static class CheckReader
{
    public static EquatableArray<Check> Read(ReadingContext context, IReadOnlyList<RuleSource> sources, EquatableArray<Parameter> parameters)
    {
        List<Check> checks = [];

        // From the outside in: what an assembly asks for is asked before what a method does.
        foreach (RuleSource source in sources.Reverse())
        {
            foreach (AttributeData attribute in source.Attributes.Policy(Triggers.RequiresCheck))
            {
                if (Read(context, source, attribute, parameters) is { } check && !checks.Contains(check))
                {
                    checks.Add(check);
                }
            }
        }

        return checks;
    }

    private static Check? Read(ReadingContext context, RuleSource source, AttributeData attribute, EquatableArray<Parameter> parameters)
    {
        bool isForeign = attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Type }, _];
        ITypeSymbol? type = isForeign ? attribute.ConstructorArguments[0].Value as ITypeSymbol : context.Host;
        string? name = attribute.Text(isForeign ? 1 : 0);
        Location location = attribute.LocationOf(context.Method);
        if (type is not INamedTypeSymbol declaring || string.IsNullOrEmpty(name))
        {
            context.Report(Fault.CheckNotFound, location, "the check names no method");
            return null;
        }

        if (source.Level == RuleLevel.Assembly && !isForeign)
        {
            context.Report(Fault.CheckNotFound, location, $"the check '{name}' of an assembly names its type, as in [assembly: RequiresCheck(typeof(T), nameof(T.{name}))]");
            return null;
        }

        List<IMethodSymbol> methods = [.. declaring.SelfAndBases().SelectMany(candidate => candidate.GetMembers(name!).OfType<IMethodSymbol>())];

        // An override is one method with what it overrides.
        methods.RemoveAll(method => methods.Any(other => Triggers.SelfAndOverridden(other).Skip(1).Contains(method, SymbolEqualityComparer.Default)));
        if (methods is not [{ } check])
        {
            context.Report(Fault.CheckNotFound, location, methods.Count == 0
                ? $"'{declaring.Plain()}' has no method '{name}'"
                : $"'{declaring.Plain()}' has more than one method '{name}'; a check has no overloads");
            return null;
        }

        return Match(context, location, declaring, check, isForeign, parameters);
    }

    private static Check? Match(
        ReadingContext context, Location location, INamedTypeSymbol declaring, IMethodSymbol check, bool isForeign, EquatableArray<Parameter> parameters)
    {
        bool isNameable = context.Compilation.IsSymbolAccessibleWithin(check, context.Compilation.Assembly);
        string? mismatch =
            ReturnOf(check) is null ? "it returns no bool, Task<bool> or ValueTask<bool>"
            : check.IsGenericMethod ? "it is generic"
            : isForeign && !check.IsStatic ? "it belongs to another type and is not static"
            : context.Method.IsStatic && !check.IsStatic ? "the tool is static and the check is not"
            : declaring.WhyNotNameable(context.Compilation) is { } hidden ? $"its type is {hidden}"
            : !isNameable && check.ContainingType.IsGenericType ? "it is private in a generic class, where generated code cannot reach it; make it internal"
            : !isNameable && check.ContainingType.IsStatic ? "it is private in a static class, where generated code cannot reach it; make it internal"
            : null;
        List<CheckParameter> taken = [];
        foreach (IParameterSymbol parameter in mismatch is null ? check.Parameters : [])
        {
            mismatch ??= Take(context, parameter, parameters, taken);
        }

        if (mismatch is not null)
        {
            context.Report(Fault.CheckNotMatching, location, check.Name, context.Method.Name, mismatch);
            return null;
        }

        return new Check(
            isForeign ? $"{declaring.Name}.{check.Name}" : check.Name,
            check.ContainingType.Full(),
            check.Name,
            check.IsStatic,
            isNameable,
            ReturnOf(check)!.Value,
            taken);
    }

    /// <summary>Adds what a parameter of the check takes; says why it takes nothing.</summary>
    private static string? Take(ReadingContext context, IParameterSymbol parameter, EquatableArray<Parameter> parameters, List<CheckParameter> taken)
    {
        if (parameter.RefKind != RefKind.None)
        {
            return $"its parameter '{parameter.Name}' is passed by reference";
        }

        if (parameter.Type.IsNamed("System.Security.Claims", "ClaimsPrincipal") || parameter.Type.IsNamed("System.Threading", "CancellationToken"))
        {
            taken.Add(new CheckParameter(parameter.Type.Annotated(), parameter.Type.Name == "ClaimsPrincipal" ? ParameterSource.Principal : ParameterSource.Cancellation, -1));
            return null;
        }

        int at = context.Method.Parameters.ToList().FindIndex(candidate => candidate.Name == parameter.Name);
        if (at < 0)
        {
            return $"the tool has no parameter '{parameter.Name}'";
        }

        if (context.Compilation.ClassifyConversion(context.Method.Parameters[at].Type, parameter.Type) is not { IsImplicit: true, IsUserDefined: false })
        {
            return $"its parameter '{parameter.Name}' is no '{context.Method.Parameters[at].Type.Plain()}'";
        }

        taken.Add(new CheckParameter(parameter.Type.Annotated(), parameters[at].Source, at));
        return null;
    }

    private static CheckReturn? ReturnOf(IMethodSymbol check)
    {
        if (check.ReturnType.SpecialType == SpecialType.System_Boolean)
        {
            return CheckReturn.Boolean;
        }

        return check.ReturnType is INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_Boolean }] } task && task.ContainingNamespace.IsNamed("System.Threading.Tasks")
            ? task.Name switch { "Task" => CheckReturn.Task, "ValueTask" => CheckReturn.ValueTask, _ => null }
            : null;
    }
}
