using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using ToolPolicy.Semantics.Faults;
using ToolPolicy.Semantics.Model;

namespace ToolPolicy.Semantics.Reading;

/// <summary>What the attributes of the MCP SDK say about a tool. What a guarded tool does not carry over is said, never dropped.</summary>
internal static class McpReader
{
    private const string Server = "ModelContextProtocol.Server";

    /// <summary>For a number that JSON has no word for: the program does not start with it, as with the SDK.</summary>
    private const string NotJson = "NaN";

    /// <summary>The mark of a method, or of the one that it overrides; null when it has none.</summary>
    public static AttributeData? MarkOf(IMethodSymbol method) => Triggers.SelfAndOverridden(method)
        .Select(static declaration => declaration.Whole().GetAttributes().Find(Server, "McpServerToolAttribute")).FirstOrDefault(static mark => mark is not null);

    public static McpTool? Read(ReadingContext context, AttributeData? mark, Result result)
    {
        if (mark is null)
        {
            return null;
        }

        ReportLost(context, mark, result);
        ImmutableArray<AttributeData> attributes = context.Method.Whole().GetAttributes();
        return new McpTool(
            mark.Named<bool>("UseStructuredContent"),
            mark.Named<string>("IconSource"),
            new(attributes.Where(static attribute => attribute.AttributeClass.IsNamed(Server, "McpMetaAttribute")).Select(MetaOf).OfType<McpMeta>()));
    }

    /// <summary>Whether a parameter is the connection, or progress on it: the server supplies it, masked.</summary>
    public static bool IsConnection(ITypeSymbol type) => type.IsNamed(Server, "McpServer")
        || (type is INamedTypeSymbol { TypeArguments: [var reported] } && type.IsNamed("System", "IProgress`1") && reported.IsNamed("ModelContextProtocol", "ProgressNotificationValue"));

    /// <summary>Whether a parameter is the raw request, with arguments that no guard has looked at.</summary>
    public static bool IsRequest(ITypeSymbol type) => type.IsNamed(Server, "RequestContext`1");

    private static McpMeta? MetaOf(AttributeData attribute)
    {
        if (attribute.Text(0) is not { } name)
        {
            return null;
        }

        return new McpMeta(name, attribute.Named<string>("JsonValue") ?? (attribute.ConstructorArguments is [_, var value] ? Literals.Json(value.Value, value.Type!) ?? NotJson : "null"));
    }

    private static void ReportLost(ReadingContext context, AttributeData mark, Result result)
    {
        if (mark.NamedArguments.FirstOrDefault(static argument => argument.Key == "OutputSchemaType").Value is { IsNull: false, Value: ITypeSymbol type }
            && type.Annotated() != result.Type && type.Full() != result.Type)
        {
            context.Report(Fault.McpFeatureNotCarried, mark.LocationOf(context.Method), "OutputSchemaType", context.Method.Name, "the output schema is that of the masked result");
        }

        foreach (IParameterSymbol parameter in context.Method.Parameters)
        {
            if (parameter.GetAttributes().Find(Server, "McpHeaderAttribute") is { } header)
            {
                context.Report(
                    Fault.McpFeatureNotCarried, header.LocationOf(parameter), "[McpHeader]", context.Method.Name,
                    "arguments in headers are read by proxies, and the header is asked for before anybody knows whether the caller has the tool");
            }
        }
    }
}
