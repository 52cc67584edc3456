using Microsoft.CodeAnalysis;

namespace ToolPolicy.Semantics.Faults;

/// <content>What ASP.NET's and the MCP SDK's attributes say, and a guard cannot do: 1063 to 1069.</content>
internal static partial class Fault
{
    public static readonly DiagnosticDescriptor AuthorizationNotEnforceable = new(
        "TPOL1063", "An authorization attribute cannot be enforced",
        "The authorization attribute on '{0}' cannot be enforced: {1}",
        Declaration, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "The roles and named policies of [Authorize] count for a guarded tool as they do for an endpoint. Schemes, attributes of a program's own and [AllowAnonymous] do not. "
        + "As declared, every call is denied.");

    public static readonly DiagnosticDescriptor McpFeatureNotCarried = new(
        "TPOL1064", "Something that the MCP SDK does for its own tools is not done for a guarded one",
        "The {0} of '{1}' has no effect: {2}",
        Declaration, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A guarded tool keeps its name, title, hints, icon, _meta and structured content. What would go around the mask or tell who has which tools is left out.");

    public static readonly DiagnosticDescriptor ToolNamesDiffer = new(
        "TPOL1065", "A tool has two names",
        "'{0}' is named '{1}' by [Tool] and '{2}' by [McpServerTool]",
        Declaration, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A tool has one name, by which it is called, recorded and taken back on every road to a model. As declared, every call is denied.");
}
