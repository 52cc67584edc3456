using System.Collections.Immutable;
using System.Linq;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using ToolPolicy.Semantics.Faults;
using ToolPolicy.Semantics.Model;

namespace ToolPolicy.Semantics.Reading;

/// <summary>What a tool returns, and how it is written.</summary>
internal static class ResultReader
{
    public static Result Read(ReadingContext context, XElement? documentation)
    {
        (ResultForm form, ITypeSymbol? type) = Unwrap(context.Method.ReturnType);
        ImmutableArray<AttributeData> attributes = context.Method.Whole().GetReturnTypeAttributes();
        string? description = DescriptionReader.OfAttribute(attributes) ?? DescriptionReader.Returns(documentation);
        AttributeData? sensitive = attributes.Policy(Triggers.Sensitive).FirstOrDefault()
            ?? Triggers.SelfAndOverridden(context.Method).SelectMany(static method => method.Whole().GetReturnTypeAttributes()).Policy(Triggers.Sensitive).FirstOrDefault();
        if (type is null)
        {
            if (sensitive is not null)
            {
                context.Report(Fault.SensitiveNotLegal, sensitive.LocationOf(context.Method), "the method returns nothing");
            }

            return new Result(form, null, null, null, description);
        }

        if (SensitiveReader.Read(context, sensitive, type, context.Method) is { } mark)
        {
            return new Result(form, type.Annotated(), null, mark, description);
        }

        ShapeReader shapes = new(context, ShapeUse.Result);
        Slot? slot = shapes.ReadSlot(type);
        if (slot is null)
        {
            context.Report(Fault.ResultNotMaskable, context.Method.LocationOf(), context.Method.Name, shapes.Reason);
        }

        return slot?.Shape is MaskedShape masked
            ? new Result(form, type.Annotated(), null, masked.Mark, description)
            : new Result(form, type.Annotated(), slot, null, description);
    }

    private static (ResultForm Form, ITypeSymbol? Type) Unwrap(ITypeSymbol type)
    {
        bool isOfTasks = type.ContainingNamespace.IsNamed("System.Threading.Tasks");
        return type switch
        {
            { SpecialType: SpecialType.System_Void } => (ResultForm.Value, null),
            INamedTypeSymbol { Name: "Task", TypeArguments: [] } when isOfTasks => (ResultForm.Task, null),
            INamedTypeSymbol { Name: "Task", TypeArguments: [var value] } when isOfTasks => (ResultForm.Task, value),
            INamedTypeSymbol { Name: "ValueTask", TypeArguments: [] } when isOfTasks => (ResultForm.ValueTask, null),
            INamedTypeSymbol { Name: "ValueTask", TypeArguments: [var value] } when isOfTasks => (ResultForm.ValueTask, value),
            _ => (ResultForm.Value, type),
        };
    }
}
