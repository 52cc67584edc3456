using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using static ToolPolicy.Analyzers.Exposure.SinkKind;

namespace ToolPolicy.Analyzers.Exposure;

/// <summary>Every member by which a method reaches a model, as data. <c>docs/routes.md</c> says what each means.</summary>
internal static class Sinks
{
    public const string Constructor = ".ctor";
    private const string AI = "Microsoft.Extensions.AI";
    private const string Agents = "Microsoft.Agents.AI";
    private const string Mcp = "ModelContextProtocol.Server";
    private const string Services = "Microsoft.Extensions.DependencyInjection";
    private const string Kernel = "Microsoft.SemanticKernel";
    private const string McpMark = "ModelContextProtocol.Server.McpServerToolAttribute";
    private const string KernelMark = "Microsoft.SemanticKernel.KernelFunctionAttribute";

    private static readonly ImmutableArray<Sink> Methods =
    [
        new(AI, "AIFunctionFactory", "Create", Creates),
        new(AI, "AIFunctionFactory", "CreateDeclaration", Declares),
        new(AI, "ApprovalRequiredAIFunction", Constructor, Creates),

        new(Mcp, "McpServerTool", "Create", Creates),
        new(Services, "McpServerBuilderExtensions", "WithTools", RegistersHosts, McpMark),
        new(Services, "McpServerBuilderExtensions", "WithToolsFromAssembly", RegistersHosts, McpMark),
        new(Services, "McpServerBuilderExtensions", "WithCallToolHandler", Dispatches),

        new(Agents + "*", "ChatClientAgent", Constructor, Registers),
        new(Agents + "*", "FoundryAgent", Constructor, Registers),
        new(Agents + "*", "*", "AddScript", Creates),
        new(Agents + "*", "*", "AddResource", Creates),
        new(Agents + "*", "*", "AddTools", Registers),
        new(Agents + "*", "*", "WithAITool", Registers),
        new(Agents + "*", "*", "WithAITools", Registers),
        .. new[] { AI, Agents, "OpenAI", "Azure", "Anthropic", "GitHub.Copilot", "A2A" }.SelectMany(static root => new Sink[]
        {
            new(root + "*", "*", "AsAIAgent", Registers),
            new(root + "*", "*", "CreateAIAgent*", Registers),
        }),

        new(Kernel, "KernelFunctionFactory", "CreateFromMethod", Creates),
        new(Kernel, "KernelExtensions", "CreateFunctionFromMethod", Creates),
        new(Kernel, "KernelPluginFactory", "CreateFrom*", RegistersHosts, KernelMark),
        new(Kernel + "*", "*", "CreatePluginFrom*", RegistersHosts, KernelMark),
        new(Kernel + "*", "*", "ImportPluginFrom*", RegistersHosts, KernelMark),
        new(Kernel + "*", "*", "AddFrom*", RegistersHosts, KernelMark),

        new("OpenAI.Chat", "ChatTool", "CreateFunctionTool", Declares),
        new("OpenAI.Responses", "ResponseTool", "CreateFunctionTool", Declares),
    ];

    private static readonly ImmutableArray<Sink> Properties =
    [
        new(AI, "ChatOptions", "Tools", Registers),
        new(AI, "RealtimeSessionOptions", "Tools", Registers),
        new(AI, "CreateResponseRealtimeClientMessage", "Tools", Registers),
        new(AI, "FunctionInvokingChatClient", "AdditionalTools", Registers),
        new(AI, "FunctionInvokingRealtimeClient", "AdditionalTools", Registers),
        new(Agents, "AIContext", "Tools", Registers),
        new(Mcp, "McpServerOptions", "ToolCollection", Registers),
        new(Mcp, "McpServerHandlers", "CallToolHandler", Dispatches),
        new(Mcp, "McpServerHandlers", "CallToolWithAlternateHandler", Dispatches),
        new("Anthropic.Helpers.Beta", "BetaRunnableTool", "Run", Creates),
    ];

    private static readonly Dictionary<string, ImmutableArray<Sink>> ByName = Methods.Concat(Properties)
        .Where(static sink => !sink.HasPrefix)
        .GroupBy(static sink => sink.Member)
        .ToDictionary(static group => group.Key, static group => group.ToImmutableArray());

    private static readonly ImmutableArray<Sink> ByPrefix = [.. Methods.Where(static sink => sink.HasPrefix)];

    /// <summary>Whether a member of this name can be a sink: asked of every name in a file, before anything is bound.</summary>
    public static bool MayBe(string member) => ByName.ContainsKey(member) || ByPrefix.Any(sink => sink.IsNamed(member));

    /// <summary>Whether a property of this name can be one.</summary>
    public static bool MayBeProperty(string member) => ByName.TryGetValue(member, out ImmutableArray<Sink> sinks) && sinks.Any(static sink => Properties.Contains(sink));

    /// <summary>Whether a type of this name has a constructor that is a sink.</summary>
    public static bool MayBeConstructed(string type) => ByName[Constructor].Any(sink => sink.Type == type);

    public static Sink? Of(IMethodSymbol method)
    {
        string name = method.MethodKind == MethodKind.Constructor ? Constructor : method.Name;
        return method.ContainingType is not { } type ? null : (ByName.TryGetValue(name, out ImmutableArray<Sink> named) ? named.FirstOrDefault(sink => sink.IsOf(type)) : null)
            ?? ByPrefix.FirstOrDefault(sink => sink.IsNamed(name) && sink.IsOf(type));
    }

    public static Sink? Of(IPropertySymbol property)
    {
        if (!ByName.TryGetValue(property.Name, out ImmutableArray<Sink> named))
        {
            return null;
        }

        for (INamedTypeSymbol? type = property.ContainingType; type is not null; type = type.BaseType)
        {
            if (named.FirstOrDefault(sink => sink.IsOf(type)) is { } sink)
            {
                return sink;
            }
        }

        return null;
    }
}
