using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using ToolPolicy.Semantics.Faults;
using ToolPolicy.Semantics.Model;
using ToolPolicy.Semantics.Reading;
using ToolPolicy.Semantics.Rules;
using ToolPolicy.Semantics.Schema;

namespace ToolPolicy.Analyzers.Declaration.Advice;

/// <summary>Caps that can never bind, that always cut, or that are not there where a result has no end of its own.</summary>
internal static class CapAdvice
{
    /// <summary>More than tokenizers get out of JSON on average.</summary>
    private const int BytesPerToken = 8;

    public static IEnumerable<Finding> Of(IMethodSymbol method, ToolReading reading)
    {
        Tool tool = reading.Tool;
        AttributeData? own = method.Whole().GetAttributes().Policy(Triggers.MaxTokens).FirstOrDefault();
        if (own is not null && IsBounded(tool.Result) && ResultSize.Of(tool.Result) is { } most && most <= tool.Rule.MaxTokens)
        {
            yield return new Finding(Fault.CapNeverBinds, own.LocationOf(method), Number(tool.Rule.MaxTokens), method.Name, Number(most));
        }
        else if (own is not null && tool.Result.Slot is { Shape: ObjectShape shape } && Least(shape) is var least && least / BytesPerToken > tool.Rule.MaxTokens)
        {
            yield return new Finding(Fault.CapAlwaysCuts, own.LocationOf(method), Number(tool.Rule.MaxTokens), method.Name, Number(least));
        }
        else if (tool.Result.Slot is { Shape: ListShape or DictionaryShape } && !reading.RuleSources.Any(static source => source.Attributes.Policy(Triggers.MaxTokens).Any()))
        {
            yield return new Finding(Fault.CapNotDeclared, method.LocationOf(), method.Name, Number(tool.Rule.MaxTokens));
        }
    }

    /// <summary>Whether the type alone bounds the result: a length that its author promises is enforced on arguments only.</summary>
    private static bool IsBounded(Result result) => result.Mark is not null || result.Type is null || (result.Slot is { } slot && IsBounded(slot.Shape));

    private static bool IsBounded(TypeShape shape) => shape switch
    {
        MaskedShape or EnumShape => true,
        ScalarShape scalar => scalar.Name is not "String" and not "Bytes",
        ObjectShape shaped => shaped.Members.All(static member => !member.CanWrite || IsBounded(member.Slot.Shape)),
        _ => false,
    };

    /// <summary>Names, quotes, colons, commas and braces of what is always written.</summary>
    private static long Least(ObjectShape shape) => 2 + shape.Members
        .Where(static member => member.CanWrite && member.Slot.Shape is not MaskedShape && (member.Skip == SkipWhen.Never || (member.Skip == SkipWhen.Null && !member.Slot.AllowsNull)))
        .Sum(static member => JsonText.Quote(member.JsonName).Length + 2 + (member.Slot.Shape is ObjectShape { } inner && !member.Slot.AllowsNull ? Least(inner) : 1));

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
