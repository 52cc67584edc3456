using Microsoft.CodeAnalysis;

namespace ToolPolicy.Semantics.Faults;

/// <content>What is left to a context of System.Text.Json.</content>
internal static partial class Fault
{
    public static readonly DiagnosticDescriptor JsonContextNotUsable = new(
        "TPOL1050", "A [ToolJsonContext] names no usable context",
        "'{0}' cannot be used as a context: {1}",
        Declaration, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Generated code reads and writes through the context's property Default, which System.Text.Json generates for a partial class that derives from JsonSerializerContext. "
        + "As declared, every call is denied.");

    public static readonly DiagnosticDescriptor JsonContextTypeMissing = new(
        "TPOL1051", "A type has no form of its own, and no context lists it",
        "'{0}' has no form of its own ({1}), and {2} does not list it; add [JsonSerializable(typeof({0}))]",
        Declaration, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "What a context can read and write is what its [JsonSerializable] attributes list, and that is looked up when the guard is generated. As declared, every call is denied.");

    public static readonly DiagnosticDescriptor JsonContextNotMaskable = new(
        "TPOL1052", "What goes through a context cannot be proven masked",
        "'{0}' cannot go through '{1}': {2}",
        Declaration, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A context writes a value as a whole, and no mask is applied inside it. So nothing that it can reach may be sensitive, and as a result nothing may be able to hold anything. "
        + "As declared, every call is denied.");
}
