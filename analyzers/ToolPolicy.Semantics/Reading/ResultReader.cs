using System.Collections.Immutable;
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
        Mark? mark = SensitiveReader.ReadReturn(context, type);
        if (type is null)
        {
            return new Result(form, null, null, null, description);
        }

        if (mark is { IsOfKeys: false })
        {
            return new Result(form, type.Annotated(), null, mark, description);
        }

        ShapeReader shapes = new(context, ShapeUse.Result);
        Slot? slot = shapes.ReadSlot(type);
        if (slot is null)
        {
            shapes.Report(Fault.ResultNotMaskable, context.Method.LocationOf(), context.Method.Name);
        }

        if (slot?.Shape is DictionaryShape dictionary && mark is not null)
        {
            slot = slot with { Shape = dictionary with { KeyMark = mark.And(dictionary.KeyMark) } };
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
