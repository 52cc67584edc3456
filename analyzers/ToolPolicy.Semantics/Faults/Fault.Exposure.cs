using Microsoft.CodeAnalysis;

namespace ToolPolicy.Semantics.Faults;

/// <content>Reaches the model unguarded: 2xxx.</content>
internal static partial class Fault
{
    public static readonly DiagnosticDescriptor ToolWithoutPolicy = new(
        "TPOL2001", "A method reaches the model without a policy",
        "'{0}' reaches the model without a policy",
        Exposure, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Nothing says who may call the method, what it may reveal and how much it may say. Declare it, and offer the guarded tool.");

    public static readonly DiagnosticDescriptor PolicyBypassed = new(
        "TPOL2002", "A method's policy is bypassed",
        "'{0}' has a policy, and its raw form is registered; register what Guarded(...) returns",
        Exposure, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The attributes on a method are enforced by its generated guard. The raw method runs without it.");
}
