using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace ToolPolicy.Semantics.Reading;

/// <summary>Values of which there are so few that whoever can have one hashed can have all of them hashed: a pseudonym then hides nothing from them.</summary>
/// <remarks>The model can often choose the value (as an argument that comes back), so the key does not help. A value of less than about 40 bits counts as guessable.</remarks>
internal static class GuessableKinds
{
    private static readonly HashSet<string> Words =
    [
        "age", "birth", "birthday", "birthdate", "blood", "card", "city", "country", "cvc", "cvv", "date", "day", "diagnosis", "dob", "ethnicity", "gender", "grade", "iban", "icd", "initials",
        "ip", "ipv4", "itin", "mobile", "month", "nhs", "nino", "pan", "phone", "pin", "postal", "postcode", "race", "religion", "salary", "score", "sex", "ssn", "state", "status", "tel",
        "telephone", "year", "zip",
    ];

    /// <summary>Why a value can be guessed; null when nothing says that it can.</summary>
    public static string? WhyGuessable(string? kind, ITypeSymbol type)
    {
        type.IsNullableOf(out ITypeSymbol value);
        return kind?.Split('-').FirstOrDefault(Words.Contains) is { } word ? $"a '{word}' has so few values that all of them can be tried"
            : value.SpecialType is SpecialType.System_Byte or SpecialType.System_SByte or SpecialType.System_Int16 or SpecialType.System_UInt16
                ? $"a '{value.Plain()}' has so few values that all of them can be tried"
            : value.SpecialType == SpecialType.System_DateTime || value.IsNamed("System", "DateOnly") || value.IsNamed("System", "DateTimeOffset")
                ? "there are so few days that all of them can be tried"
            : null;
    }
}
