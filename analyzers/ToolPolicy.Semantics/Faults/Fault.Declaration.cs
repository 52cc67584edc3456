using Microsoft.CodeAnalysis;

namespace ToolPolicy.Semantics.Faults;

/// <content>Declared wrong: 1xxx.</content>
internal static partial class Fault
{
    public static readonly DiagnosticDescriptor HostNotNameable = new(
        "TPOL1001", "The host of a tool cannot be named by generated code",
        "'{0}' has tools, and is {1}; make it internal or public, at the top level or inside types that are",
        Declaration, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "The guard of a tool is a class of its own, which must be able to name the host. "
        + "A private, protected or file-local host gets no guard, so its tools cannot be offered.");

    public static readonly DiagnosticDescriptor HostNotSupported = new(
        "TPOL1002", "The host of a tool cannot have a guard",
        "'{0}' cannot have guarded tools: {1}",
        Declaration, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A guard holds its host by reference and must know which body it runs, so tools belong to classes. "
        + "As declared, the host gets no guard, and its tools cannot be offered.");

    public static readonly DiagnosticDescriptor ToolNotCallable = new(
        "TPOL1003", "A tool cannot be called by generated code",
        "'{0}' is {1}, so its guard cannot call it; a tool is internal or public",
        Declaration, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "The guard calls the method, so it must be accessible within the assembly. As declared, every call is denied.");

    public static readonly DiagnosticDescriptor SignatureNotSupported = new(
        "TPOL1004", "The signature of a tool cannot be guarded",
        "'{0}' cannot be guarded: {1}",
        Declaration, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Arguments come by value from JSON, results go by value to JSON, and the guard must see the body end. As declared, every call is denied.");

    public static readonly DiagnosticDescriptor ParameterNotBindable = new(
        "TPOL1005", "A parameter cannot be bound from what a model sends",
        "The parameter '{0}' cannot be bound: {1}",
        Declaration, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A parameter of the model is a scalar, an enumeration, or an array, list, dictionary or object made of those. As declared, every call is denied.");

    public static readonly DiagnosticDescriptor ResultNotMaskable = new(
        "TPOL1006", "A result cannot be proven masked",
        "The result of '{0}' cannot be proven masked: {1}",
        Declaration, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "The masking writer is generated from the declared type, so every part of that type must be known. As declared, every call is denied.");

    public static readonly DiagnosticDescriptor AccessRuleMissing = new(
        "TPOL1007", "A tool does not say who may call it",
        "'{0}' is a tool, and nothing says who may call it; add [RequiresRole], [RequiresClaim], [RequiresCheck] or [AllowAnyone]",
        Declaration, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Limits and masks do not decide who may call. As declared, every call is denied.");

    public static readonly DiagnosticDescriptor AllowAnyoneContradicted = new(
        "TPOL1008", "[AllowAnyone] contradicts another rule",
        "'{0}' allows anyone, and {1}",
        Declaration, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A tool is either open or not. [AllowAnyone] lifts the rules of the class; it lifts neither a rule beside it nor one that an interface or a base declaration makes. "
        + "As declared, every call is denied.");

    public static readonly DiagnosticDescriptor RoleNotLegal = new(
        "TPOL1009", "A role requirement is not legal",
        "The role requirement is not legal: {0}",
        Declaration, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A requirement names at least one role, and a role name is 1 to 256 visible characters without white space at either end. As declared, every call is denied.");

    public static readonly DiagnosticDescriptor ClaimNotLegal = new(
        "TPOL1010", "A claim is not legal",
        "The claim is not legal: {0}",
        Declaration, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Claim types (512 characters at most) and values (1,024) are visible characters without white space at either end. As declared, every call is denied.");

    public static readonly DiagnosticDescriptor CheckNotFound = new(
        "TPOL1011", "A check does not exist",
        "The check cannot be found: {0}",
        Declaration, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A check is one method of the host, or one static method of the type that the attribute names. As declared, every call is denied.");

    public static readonly DiagnosticDescriptor CheckNotMatching = new(
        "TPOL1012", "A check does not match the tool",
        "The check '{0}' does not match '{1}': {2}",
        Declaration, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A check returns bool, Task<bool> or ValueTask<bool>, and takes the principal, a CancellationToken, and parameters of the tool by name. "
        + "As declared, every call is denied.");

    public static readonly DiagnosticDescriptor ReasonMissing = new(
        "TPOL1013", "[AllowAnyone] gives no usable reason",
        "The reason of [AllowAnyone] is not usable: {0}",
        Declaration, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Whoever reads the catalog must see why a tool needs no protection, in 1,000 characters at most. As declared, every call is denied.");

    public static readonly DiagnosticDescriptor CapNotLegal = new(
        "TPOL1014", "A cap on LLM tokens is not legal",
        "The cap is not legal: {0}",
        Declaration, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Caps are 32 to 10,000,000 LLM tokens: below 32 a cut result could not say that it was cut. As declared, every call is denied.");

    public static readonly DiagnosticDescriptor ToolNameNotLegal = new(
        "TPOL1015", "A name is not legal for a tool",
        "The name of the tool is not legal: {0}",
        Declaration, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "One name must serve every provider: 1 to 64 letters, digits, '_' and '-'. As declared, every call is denied.");

    public static readonly DiagnosticDescriptor ToolNameTaken = new(
        "TPOL1016", "Two tools of a host have the same name",
        "'{0}' is the name of more than one tool of '{1}'",
        Declaration, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Which of them a model calls would be chance. Calls of that name are denied.");

    public static readonly DiagnosticDescriptor SensitiveNotLegal = new(
        "TPOL1017", "A [Sensitive] cannot be met",
        "This [Sensitive] cannot be met: {0}",
        Declaration, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Kinds are short lower-case words; characters are kept only of strings, and pseudonyms are made only of strings and simple values. "
        + "As declared, every call is denied.");

    public static readonly DiagnosticDescriptor ParameterSourceConflict = new(
        "TPOL1018", "A parameter has two sources, or a limit that its source has no use for",
        "The parameter '{0}' {1}",
        Declaration, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A parameter comes from the model, from the principal or from services, and only what the model sends can be limited. As declared, every call is denied.");

    public static readonly DiagnosticDescriptor ClaimParameterNotParsable = new(
        "TPOL1019", "A parameter cannot be made from a claim",
        "The parameter '{0}' of type '{1}' cannot be made from a claim; use string, int, long, Guid or a list of strings",
        Declaration, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Claims are text: a parameter from the principal is a string, an int, a long, a Guid, or a list of strings. As declared, every call is denied.");

    public static readonly DiagnosticDescriptor ConstraintNotEnforceable = new(
        "TPOL1020", "A constraint cannot be enforced",
        "The constraint [{0}] on '{1}' cannot be enforced: {2}",
        Declaration, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "What the schema promises is enforced; a constraint that cannot be is not declared. As declared, every call is denied.");

    public static readonly DiagnosticDescriptor ParameterNameTaken = new(
        "TPOL1021", "Two parameters have the same name",
        "'{0}' is the name of more than one parameter of '{1}'; names are compared without case",
        Declaration, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "JSON names arguments, and names are compared without case. As declared, every call is denied.");

    public static readonly DiagnosticDescriptor RoleNotDeclared = new(
        "TPOL1022", "A role is not declared",
        "The role '{0}' is no constant of a [PolicyRoles] class{1}",
        Declaration, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Once roles are declared, another name is most likely misspelt, and a misspelt role denies everybody.");

    public static readonly DiagnosticDescriptor ClassRuleWithoutTool = new(
        "TPOL1023", "A rule on a class has no tool to guard",
        "'{0}' has an access rule and no tool; mark its tools with [Tool]",
        Declaration, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Under the rule of a class, [Tool] is what marks the tools. Methods without it are not offered to models.");

    public static readonly DiagnosticDescriptor LanguageVersionTooOld = new(
        "TPOL1024", "The language version is too old for generated guards",
        "The guard of '{0}' needs C# 12; this project compiles as C# {1}",
        Declaration, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Generated code uses C# 12. Set <LangVersion>12</LangVersion> or later. Until then no guard is generated, and the tools cannot be offered.");
}
