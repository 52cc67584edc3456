using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ToolPolicy.Mcp.Hosting;
using ToolPolicy.Mcp.Principals;

namespace ToolPolicy.Mcp.Serving;

/// <summary>All guarded tools of a server, by host.</summary>
internal sealed class GuardedMcpTools
{
    private readonly Dictionary<McpHostRegistration, GuardedMcpTool[]> _tools;

    public GuardedMcpTools(
        IEnumerable<McpHostRegistration> registrations, ToolGuard guard, RequestSessions sessions, RootServices root, IOptions<GuardedServerOptions> options, IServiceProvider services)
    {
        bool structured = options.Value.StructuredContent;
        IServiceProviderIsService? known = services.GetService<IServiceProviderIsService>();
        _tools = registrations.ToDictionary(static registration => registration, registration =>
        {
            McpHost source = new(registration, root, known);
            return Enumerable.Range(0, registration.Guard.Tools.Count)
                .Select(index => new GuardedMcpTool(
                    new GuardedFunction(guard, registration.Guard, index, source), ToolAttributes.Of(registration.Type, registration.Guard.Tools[index]), sessions, structured))
                .ToArray();
        });
        if (All.GroupBy(static tool => tool.ProtocolTool.Name, StringComparer.Ordinal).FirstOrDefault(static group => group.Skip(1).Any()) is { } twice)
        {
            throw new InvalidOperationException(
                $"two tools are named '{twice.Key}': {string.Join(", ", twice.Select(static tool => tool.Function.Tool.Method))}");
        }
    }

    public IEnumerable<GuardedMcpTool> All => _tools.Values.SelectMany(static tools => tools);

    public GuardedMcpTool Of(McpHostRegistration registration, int index) => _tools[registration][index];
}
