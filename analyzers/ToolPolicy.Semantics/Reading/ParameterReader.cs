using System.Collections.Immutable;
using System.Linq;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using ToolPolicy.Grammar;
using ToolPolicy.Semantics.Faults;
using ToolPolicy.Semantics.Model;

namespace ToolPolicy.Semantics.Reading;

/// <summary>Where each parameter's value comes from, and how it is bound.</summary>
internal static class ParameterReader
{
    public static EquatableArray<Parameter> Read(ReadingContext context, XElement? documentation)
    {
        Parameter[] parameters = [.. context.Method.Parameters.Select(parameter => Read(context, parameter, documentation))];
        foreach (IGrouping<string, Parameter> name in parameters.Length < 2 ? [] : parameters.GroupBy(static parameter => parameter.Name, System.StringComparer.OrdinalIgnoreCase).Where(static group => group.Skip(1).Any()))
        {
            context.Report(Fault.ParameterNameTaken, context.Method.LocationOf(), name.Key, context.Method.Name);
        }

        return parameters;
    }

    private static Parameter Read(ReadingContext context, IParameterSymbol parameter, XElement? documentation)
    {
        ImmutableArray<AttributeData> attributes = parameter.GetAttributes();
        AttributeData? fromPrincipal = attributes.Policy(Triggers.FromPrincipal).FirstOrDefault();
        AttributeData? fromServices = attributes.Policy(Triggers.FromToolServices).FirstOrDefault();
        AttributeData? keyed = attributes.Find("Microsoft.Extensions.DependencyInjection", "FromKeyedServicesAttribute");
        AttributeData? cap = attributes.Policy(Triggers.MaxTokens).FirstOrDefault();
        ParameterSource source = SourceOf(parameter, fromPrincipal, fromServices ?? keyed);
        ReportConflicts(context, parameter, source, fromPrincipal, fromServices, keyed, cap);

        (bool hasDefault, object? defaultValue) = DefaultOf(context, parameter, source);
        Parameter read = new(
            Identifiers.Escape(parameter.Name),
            NameReader.ReadParameter(parameter),
            source,
            parameter.Type.Annotated(),
            Slot: null,
            hasDefault ? Literals.CSharp(defaultValue, parameter.Type) : null,
            hasDefault ? Literals.Json(defaultValue, parameter.Type) : null,
            IsRequired: !hasDefault,
            MaxTokens: 0,
            SensitiveReader.ReadParameter(context, parameter),
            DescriptionReader.OfAttribute(attributes) ?? DescriptionReader.Parameter(documentation, parameter.Name),
            default,
            Claim: null,
            Key: null);
        return source switch
        {
            ParameterSource.Model => ReadModel(context, parameter, read, cap),
            ParameterSource.Claim or ParameterSource.Claims => ReadClaim(context, parameter, read, fromPrincipal!),
            ParameterSource.Service => ReadService(context, parameter, read, keyed),
            _ => read,
        };
    }

    /// <summary>What an absent argument becomes: <c>[DefaultValue]</c>, which the abstractions put first, or the parameter's own default.</summary>
    private static (bool Has, object? Value) DefaultOf(ReadingContext context, IParameterSymbol parameter, ParameterSource source)
    {
        (bool Has, object? Value) own = parameter.HasExplicitDefaultValue ? (true, parameter.ExplicitDefaultValue) : (false, null);
        if (source != ParameterSource.Model || parameter.GetAttributes().Find("System.ComponentModel", "DefaultValueAttribute") is not { } attribute)
        {
            return own;
        }

        if (attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Primitive or TypedConstantKind.Enum } constant] && Literals.As(constant, parameter.Type) is { Is: true } converted)
        {
            return (true, converted.Value);
        }

        context.Report(Fault.ParameterNotBindable, attribute.LocationOf(parameter), parameter.Name, "its [DefaultValue] is no value of its type");
        return own;
    }

    private static ParameterSource SourceOf(IParameterSymbol parameter, AttributeData? fromPrincipal, AttributeData? fromServices) =>
        fromPrincipal is not null ? (IsStringList(parameter.Type) ? ParameterSource.Claims : ParameterSource.Claim)
        : fromServices is not null || parameter.Type.IsNamed("System", "IServiceProvider") || McpReader.IsConnection(parameter.Type) ? ParameterSource.Service
        : parameter.Type.IsNamed("System.Threading", "CancellationToken") ? ParameterSource.Cancellation
        : parameter.Type.IsNamed("System.Security.Claims", "ClaimsPrincipal") ? ParameterSource.Principal
        : ParameterSource.Model;

    private static void ReportConflicts(
        ReadingContext context, IParameterSymbol parameter, ParameterSource source, AttributeData? fromPrincipal, AttributeData? fromServices, AttributeData? keyed, AttributeData? cap)
    {
        string? conflict =
            fromPrincipal is not null && (fromServices ?? keyed) is not null ? "comes from the principal and from services; it has one source"
            : fromServices is not null && keyed is not null ? "is a service and a keyed service; it is one of them"
            : source != ParameterSource.Model && cap is not null ? "has a cap, and the model does not supply it"
            : source != ParameterSource.Model && ConstraintReader.NameOfFirst(parameter) is { } constraint ? $"has the constraint [{constraint}], and the model does not supply it"
            : null;
        if (conflict is not null)
        {
            context.Report(Fault.ParameterSourceConflict, parameter.LocationOf(), parameter.Name, conflict);
        }
    }

    private static Parameter ReadModel(ReadingContext context, IParameterSymbol parameter, Parameter read, AttributeData? cap)
    {
        if (parameter.Type.IsNamed("Microsoft.Extensions.AI", "AIFunctionArguments") || McpReader.IsRequest(parameter.Type))
        {
            context.Report(Fault.ParameterNotBindable, parameter.LocationOf(), parameter.Name, "the raw arguments would go around the guard");
            return read;
        }

        ShapeReader shapes = new(context, ShapeUse.Argument);
        if (shapes.ReadSlot(parameter.Type) is not { } slot)
        {
            shapes.Report(Fault.ParameterNotBindable, parameter.LocationOf(), parameter.Name);
            return read;
        }

        EquatableArray<Constraint> constraints = ConstraintReader.Read(context, parameter, parameter.Type);
        bool defaultsToNull = read.Fallback == "null" && parameter.Type.IsReferenceType;
        return read with
        {
            Slot = slot with { AllowsNull = (slot.AllowsNull || defaultsToNull) && !constraints.Any(static constraint => constraint.RefusesNull) },

            // [Required] asks for the argument also where the parameter has a default.
            IsRequired = read.IsRequired || constraints.Any(static constraint => constraint.RefusesNull),
            MaxTokens = CapReader.ReadParameter(context, parameter, cap),

            // An argument that holds something sensitive is masked whole in records: what is inside is not looked at again there.
            Mark = read.Mark?.And(slot.Shape.Mark) ?? slot.Shape.Mark ?? (shapes.SawSensitive ? Mark.Unnamed : null),
            IsMaskedInside = read.Mark is null && slot.Shape.Mark is null && shapes.SawSensitive,
            Constraints = constraints,
        };
    }

    private static Parameter ReadClaim(ReadingContext context, IParameterSymbol parameter, Parameter read, AttributeData fromPrincipal)
    {
        if (ClaimType.FaultOf(fromPrincipal.Text(0)) is { } fault)
        {
            context.Report(Fault.ClaimNotLegal, fromPrincipal.LocationOf(parameter), fault);
        }

        parameter.Type.IsNullableOf(out ITypeSymbol value);
        if (read.Source == ParameterSource.Claim && ClaimParser(value) is null && !context.IsJudgedElsewhere(value))
        {
            context.Report(Fault.ClaimParameterNotParsable, parameter.LocationOf(), parameter.Name, parameter.Type.Plain());
        }

        return read with { Claim = fromPrincipal.Text(0), Slot = new Slot(value.Annotated(), new ScalarShape(value.Full(), ClaimParser(value) ?? "String"), false, false, value.IsValueType) };
    }

    private static Parameter ReadService(ReadingContext context, IParameterSymbol parameter, Parameter read, AttributeData? keyed)
    {
        if (parameter.Type.WhyNotNameable(context.Compilation) is { } hidden)
        {
            context.Report(Fault.ParameterNotBindable, parameter.LocationOf(), parameter.Name, $"its type is {hidden}");
        }
        else if (parameter.Type.IsValueType)
        {
            context.Report(Fault.ParameterNotBindable, parameter.LocationOf(), parameter.Name, "a service is a class or an interface");
        }

        if (keyed is null)
        {
            return read;
        }

        string? key = keyed.ConstructorArguments is [{ IsNull: false } argument] ? Literals.CSharp(argument) : null;
        if (key is null)
        {
            context.Report(Fault.ParameterNotBindable, parameter.LocationOf(), parameter.Name, "its service has no key");
        }

        return read with { Key = key };
    }

    private static string? ClaimParser(ITypeSymbol type) => ScalarNames.Of(type) is "String" or "Int32" or "Int64" or "Guid" ? ScalarNames.Of(type) : null;

    private static bool IsStringList(ITypeSymbol type) => type is INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_String }] } named
        && named.ContainingNamespace.IsNamed("System.Collections.Generic")
        && named.Name is "List" or "IList" or "ICollection" or "IEnumerable" or "IReadOnlyList" or "IReadOnlyCollection";
}
