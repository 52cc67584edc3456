using System.Linq;
using ToolPolicy.Audit;
using ToolPolicy.Rules;

namespace ToolPolicy.Decisions;

/// <summary>What a model is told: one of a few constant texts. At most the name of a declared parameter enters it, never what the model wrote.</summary>
internal static class DenialText
{
    public const string Access = "Denied: this call is not permitted.";
    public const string Unavailable = "Denied: this call could not be checked.";

    /// <summary>For a call whose body began: it is not a denial, and must not be tried again.</summary>
    public static string Withheld(CallId call) => $"Withheld: the tool ran; its result cannot be shown; do not repeat the call. Reference: {call}.";

    public static string Of(ToolDescriptor tool, in Decision decision) => decision.Code switch
    {
        DecisionCode.ArgumentMissing => Argument(tool, decision, "is missing"),
        DecisionCode.ArgumentNull => Argument(tool, decision, "must not be null"),
        DecisionCode.ArgumentMistyped => Argument(tool, decision, "is not of the declared type"),
        DecisionCode.ArgumentOutOfRange => Argument(tool, decision, "is outside what the schema allows"),
        DecisionCode.ArgumentTooLong => Argument(tool, decision, "is too long"),
        DecisionCode.ArgumentUnknown => Declared(tool),
        DecisionCode.AuditUnavailable or DecisionCode.Fault or DecisionCode.ServiceMissing => Unavailable,
        _ => Access,
    };

    private static string Argument(ToolDescriptor tool, in Decision decision, string what) =>
        (uint)decision.Subject < (uint)tool.Parameters.Count
            ? $"Denied: the argument '{tool.Parameters[decision.Subject].Name}' {what}."
            : Access;

    private static string Declared(ToolDescriptor tool)
    {
        string[] names = [.. tool.Parameters.Where(static parameter => parameter.Origin == ArgumentOrigin.Model).Select(static parameter => parameter.Name)];
        return names.Length == 0
            ? "Denied: an argument is not declared; this tool takes none."
            : $"Denied: an argument is not declared; this tool takes: {string.Join(", ", names)}.";
    }
}
