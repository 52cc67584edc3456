using Microsoft.CodeAnalysis;

namespace ToolPolicy.Semantics.Faults;

/// <content>Declared so that it can be enforced, and most likely not as meant: the generator does not ask for these.</content>
internal static partial class Fault
{
    public static readonly DiagnosticDescriptor AttributeWithoutEffect = new(
        "TPOL1025", "A policy attribute has no effect",
        "[{0}] has no effect here: {1}",
        Declaration, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Whoever reads the attribute believes that something is enforced, and nothing is.");

    public static readonly DiagnosticDescriptor RulesAddUp = new(
        "TPOL1026", "The rule of a base declaration adds to that of a tool",
        "'{0}' also has the rule of '{1}'; together: {2}",
        Declaration, DiagnosticSeverity.Info, isEnabledByDefault: true,
        "A rule beside an override or an implementation does not replace that of the base or the interface: every one must be met.");

    public static readonly DiagnosticDescriptor SuppressionWithoutReason = new(
        "TPOL1027", "A suppression of a policy rule gives no reason",
        "The suppression of {0} does not say why",
        Declaration, DiagnosticSeverity.Info, isEnabledByDefault: true,
        "The catalog lists every suppression with its justification; without one a reviewer learns only that somebody did not want to hear.");

    public static readonly DiagnosticDescriptor IdentityFromModel = new(
        "TPOL1028", "A model is asked who is asking",
        "'{0}' looks like who is asking, and the model says it; take it from the principal with [FromPrincipal], or check it with [RequiresCheck]",
        Declaration, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Whoever gets words into a conversation can make the model send any value. Who is asking is known: it is the principal of the session.");

    public static readonly DiagnosticDescriptor ServiceFromModel = new(
        "TPOL1029", "A model is asked for a service",
        "'{0}' of type '{1}' looks like a service, and the model supplies it; mark it [FromToolServices]",
        Declaration, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A model can only send data. The body would get an object made from the model's JSON in place of the service.");

    public static readonly DiagnosticDescriptor DestructiveToolOpen = new(
        "TPOL1030", "A tool that changes something is open to anyone",
        "'{0}' looks like a tool that cannot be undone ({1}), and anyone may call it",
        Declaration, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "[AllowAnyone] is for what hurts nobody. Without a principal nobody is responsible for the call.");

    public static readonly DiagnosticDescriptor CapNeverBinds = new(
        "TPOL1031", "A cap can never bind",
        "The cap of {0} LLM tokens never binds: the result of '{1}' has at most {2} bytes",
        Declaration, DiagnosticSeverity.Info, isEnabledByDefault: true,
        "An LLM token is at least one byte. A limit that cannot be reached says nothing about the tool, and hides the ones that do.");

    public static readonly DiagnosticDescriptor CapAlwaysCuts = new(
        "TPOL1032", "A cap cuts every result",
        "The cap of {0} LLM tokens cuts every result of '{1}': its names alone take {2} bytes",
        Declaration, DiagnosticSeverity.Info, isEnabledByDefault: true,
        "At eight bytes to an LLM token, which is more than tokenizers get out of JSON, the names of the members alone are longer than the cap.");

    public static readonly DiagnosticDescriptor SensitiveFilter = new(
        "TPOL1033", "A model can ask for what it may not see",
        "'{0}' asks for '{1}', which is masked in the result: whether there is an answer tells whether a guess was right",
        Declaration, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A filter by a masked value is an oracle: a model that may ask often enough finds the value out.");

    public static readonly DiagnosticDescriptor DescriptionMissing = new(
        "TPOL1034", "A tool has no description",
        "'{0}' does not tell the model what it does; write a <summary>, or [Description]",
        Declaration, DiagnosticSeverity.Info, isEnabledByDefault: true,
        "A model chooses tools by their descriptions. Without one it guesses from the name.");

    public static readonly DiagnosticDescriptor CapNotDeclared = new(
        "TPOL1035", "A list of any length has no declared cap",
        "'{0}' returns a list of any length, and nobody declares a cap; it is {1} LLM tokens unless [MaxTokens] says otherwise",
        Declaration, DiagnosticSeverity.Info, isEnabledByDefault: true,
        "The default cap is wide. How much of a list a model needs is known best by whoever writes the tool.");

    public static readonly DiagnosticDescriptor ReasonToBeWritten = new(
        "TPOL1036", "The reason why anyone may call a tool is still to be written",
        "Why anyone may call '{0}' is still to be written",
        Declaration, DiagnosticSeverity.Info, isEnabledByDefault: true,
        "A fix writes such a text where somebody chose to open a tool. The catalog shows it to whoever reviews the program, and it says nothing.");
}
