using Microsoft.CodeAnalysis;

namespace ToolPolicy.Semantics.Faults;

/// <content>Masks that are not what they seem.</content>
internal static partial class Fault
{
    public static readonly DiagnosticDescriptor SensitiveHashGuessable = new(
        "TPOL1048", "A pseudonym of a value that can be guessed",
        "A pseudonym hides this value from nobody who can have guesses hashed: {0}",
        Declaration, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Equal values have equal pseudonyms within a session. Where there are few values, each can be tried. Erase the value, or keep some of its characters.");

    public static readonly DiagnosticDescriptor SensitiveMemberUnknown = new(
        "TPOL1049", "A [SensitiveMember] names a member that does not exist",
        "'{0}' has no property or field '{1}' that could be masked",
        Declaration, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A mask that is not there must not be believed in. As declared, every call of a tool whose arguments or result hold the type is denied.");
}
