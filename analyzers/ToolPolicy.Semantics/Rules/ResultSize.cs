using System.Linq;
using System.Text;
using ToolPolicy.Semantics.Model;
using ToolPolicy.Semantics.Schema;

namespace ToolPolicy.Semantics.Rules;

/// <summary>The most bytes of UTF-8 that a result can have as the model sees it, as far as its type says so.</summary>
/// <remarks>
/// A byte is at most one LLM token for byte-level BPE, so it bounds these too. Strings and collections are bounded where the author bounds them, by
/// <c>[MaxLength]</c>, <c>[StringLength]</c> or <c>[Length]</c>; nothing enforces that on a result, so no cap may be left out because of it.
/// </remarks>
internal static class ResultSize
{
    /// <summary>The longest that one UTF-16 unit becomes: <c>\u0000</c>.</summary>
    private const int BytesPerCharacter = 6;

    /// <summary>The brackets of the reserved form, three bytes each.</summary>
    private const int Brackets = 6;

    /// <summary>Larger bounds say no more than none.</summary>
    private const long Most = int.MaxValue;

    /// <summary>The bound in bytes; 0 for a method that returns nothing, null where the type sets none.</summary>
    public static long? Of(Result result) => Capped(
        result.Mark is { } mark ? Of(mark)
        : result.Slot is { } slot ? Of(slot, null)
        : result.Type is null ? 0 : null);

    private static long? Of(Slot slot, int? mostItems) => slot.AllowsNull || !slot.IsValueType ? AtLeast(Of(slot.Shape, mostItems), "null".Length) : Of(slot.Shape, mostItems);

    private static long? Of(TypeShape shape, int? mostItems) => Capped(shape switch
    {
        MaskedShape masked => Of(masked.Mark),
        ScalarShape { Name: "String" } => mostItems is { } length ? (length * (long)BytesPerCharacter) + 2 : null,
        ScalarShape { Name: "Bytes" } => mostItems is { } length ? ((length + 2L) / 3 * 4) + 2 : null,
        ScalarShape scalar => OfScalar(scalar.Name) + (scalar.Handling.HasFlag(NumberHandling.WriteAsString) ? 2 : 0),
        EnumShape enumeration => Of(enumeration),
        ListShape list => mostItems is { } count && Of(list.Item, null) is { } item ? (count * (item + 1)) + 2 : null,
        ObjectShape shaped => Of(shaped),
        _ => null,
    });

    /// <summary>Names with quotes, colons and commas, values, braces. A member that is left out, or is null, is shorter.</summary>
    private static long? Of(ObjectShape shape)
    {
        long total = 2;
        foreach (Member member in shape.Members.Where(static member => member.CanWrite && member.Slot.Shape is not MaskedShape { Mark.Redaction: Redaction.Drop }))
        {
            int? most = member.Constraints.Select(static constraint => constraint.MostItems).Where(static limit => limit is not null).DefaultIfEmpty(null).Min();
            if (Of(member.Slot, most) is not { } value || total > Most)
            {
                return null;
            }

            total += JsonText.Quote(member.JsonName).Length + ":,".Length + value;
        }

        return total;
    }

    /// <summary>An undefined value is written as a number, flags as a list of names.</summary>
    private static long? Of(EnumShape shape)
    {
        long names = shape.Members.Count == 0 ? 0
            : shape.IsFlags ? shape.Members.Sum(static member => JsonText.Quote(member.JsonName).Length)
            : shape.Members.Max(static member => JsonText.Quote(member.JsonName).Length);
        return AtLeast(names, 20);
    }

    /// <summary>The placeholder, and what the mark lets through of the value: its kept characters, or 16 digits of its pseudonym.</summary>
    private static long? Of(Mark mark) =>
        2 + Brackets + "redacted:#0123456789abcdef".Length + Encoding.UTF8.GetByteCount(mark.Kind ?? "hash") + ((mark.KeepFirst + (long)mark.KeepLast) * BytesPerCharacter);

    /// <summary>The longest form in which the masking writer writes each; null where that has no end.</summary>
    private static long? OfScalar(string name) => name switch
    {
        "Byte" => 3,
        "SByte" => 4,
        "UInt16" or "Boolean" => 5,
        "Int16" => 6,
        "Char" => BytesPerCharacter + 2,
        "UInt32" => 10,
        "Int32" => 11,
        "Int64" or "UInt64" => 20,
        "Single" => 16,
        "Double" => 24,
        "Decimal" => 31,
        "Guid" => 38,
        "DateTime" or "DateTimeOffset" => 35,
        "DateOnly" => 12,
        "TimeOnly" or "TimeSpan" => 28,
        "Version" => 45,
        _ => null,
    };

    private static long? AtLeast(long? bytes, int least) => bytes is { } known && known < least ? least : bytes;

    private static long? Capped(long? bytes) => bytes > Most ? null : bytes;
}
