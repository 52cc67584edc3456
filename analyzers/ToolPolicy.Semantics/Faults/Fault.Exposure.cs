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

    public static readonly DiagnosticDescriptor ToolNotProvable = new(
        "TPOL2003", "Nobody can tell which method reaches the model",
        "'{0}' may be any method: the compiler cannot see which, nor whether it has a policy; register what Guarded(...) returns",
        Exposure, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "What comes from another assembly, from reflection or from something that changes while the program runs cannot be proven guarded. The net refuses it when the program runs.");

    public static readonly DiagnosticDescriptor ToolRunsElsewhere = new(
        "TPOL2004", "A tool that runs elsewhere is handed to a model",
        "'{0}' runs elsewhere, and no guard of this program is in its way",
        Exposure, DiagnosticSeverity.Info, isEnabledByDefault: true,
        "The tools of a remote server and those that a provider hosts are not methods of this program. What they may do is decided where they run; allow them by name where the net is made.");

    public static readonly DiagnosticDescriptor DispatchedByHand = new(
        "TPOL2005", "The calls of a tool are dispatched by hand",
        "'{0}' only declares a tool; what runs when the model calls it is up to the program, unguarded",
        Exposure, DiagnosticSeverity.Info, isEnabledByDefault: true,
        "A declaration has no body. The program looks up the name that the model sends and calls something itself, and nothing sees to it that this is a guarded tool.");

    public static readonly DiagnosticDescriptor PipelineWithoutNet = new(
        "TPOL2006", "A pipeline that runs tools has no net",
        "'{0}' runs tools, and no GuardedToolsOnly(...) is where the pipeline is put together: what no analyzer can see reaches the model",
        Exposure, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Analyzers see what is written here. Tools that come from elsewhere, and calls and approvals that come in with messages, are refused by the net alone.");

    /// <summary>Nothing silences it: where the guard is missing, nothing of what was declared is enforced.</summary>
    public static readonly DiagnosticDescriptor GuardMissing = new(
        "TPOL2007", "A host has no generated guard",
        "'{0}' declares tools, and its guard is not in the compilation: the ToolPolicy generator is absent, has failed or is switched off",
        Exposure, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Everything that is declared is enforced by a generated class. Without it the attributes are mere words.",
        customTags: WellKnownDiagnosticTags.NotConfigurable);
}
