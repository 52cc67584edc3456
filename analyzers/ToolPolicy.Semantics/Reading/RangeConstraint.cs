using System.Collections.Generic;
using System.Globalization;
using Microsoft.CodeAnalysis;
using ToolPolicy.Semantics.Model;

namespace ToolPolicy.Semantics.Reading;

/// <summary><c>[Range]</c> on a number: two comparisons.</summary>
internal static class RangeConstraint
{
    /// <summary>Null when the type is no number, or a limit is none.</summary>
    public static Constraint? Read(AttributeData attribute, ITypeSymbol type)
    {
        if (type.SpecialType is < SpecialType.System_SByte or > SpecialType.System_Double || Limits(attribute) is not ({ } least, { } most))
        {
            return null;
        }

        bool isLeastOut = attribute.Named<bool>("MinimumIsExclusive");
        bool isMostOut = attribute.Named<bool>("MaximumIsExclusive");
        // Compared as double where the value or a limit is one, as the value itself where both limits fit any comparison with it, else as decimal.
        bool isFloating = type.SpecialType is SpecialType.System_Single or SpecialType.System_Double || least is double || most is double;
        bool isPlain = least is int && most is int && type.SpecialType is not (SpecialType.System_UInt64 or SpecialType.System_Decimal);
        (string operand, string suffix) = isFloating ? ("(double){0}", "d") : isPlain ? ("{0}", "") : ("(decimal){0}", "m");
        List<string> schema =
        [
            (isLeastOut ? "\"exclusiveMinimum\":" : "\"minimum\":") + ConstraintReader.Invariant(least),
            (isMostOut ? "\"exclusiveMaximum\":" : "\"maximum\":") + ConstraintReader.Invariant(most),
        ];
        string condition = $"{operand} {(isLeastOut ? ">" : ">=")} {Text(least)}{suffix} && {operand} {(isMostOut ? "<" : "<=")} {Text(most)}{suffix}";
        return new Constraint(condition, null, RefusesNull: false, "range " + condition, Words(attribute, Text(least), Text(most)), string.Join(",", schema));
    }

    public static string Words(AttributeData attribute, string? least, string? most) =>
        $"{(attribute.Named<bool>("MinimumIsExclusive") ? "more than" : "at least")} {least}, {(attribute.Named<bool>("MaximumIsExclusive") ? "less than" : "at most")} {most}";

    private static (object? Least, object? Most) Limits(AttributeData attribute) => attribute.ConstructorArguments switch
    {
        [{ Value: int least }, { Value: int most }] => (least, most),
        [{ Value: double least }, { Value: double most }] when IsFinite(least) && IsFinite(most) => (least, most),
        [{ Kind: TypedConstantKind.Type }, { Value: string least }, { Value: string most }] => (Parse(least), Parse(most)),
        _ => (null, null),
    };

    private static bool IsFinite(double number) => !double.IsNaN(number) && !double.IsInfinity(number);

    private static decimal? Parse(string limit) =>
        decimal.TryParse(limit, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number : null;

    private static string Text(object number) => number is double wide ? wide.ToString("R", CultureInfo.InvariantCulture) : ConstraintReader.Invariant(number);
}
