using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ModelContextProtocol.Server;
using ToolPolicy.Mcp.Authorization;
using ToolPolicy.Mcp.Serving;

namespace ToolPolicy.Mcp.Hosting;

/// <summary>What must be right before a server serves: every guarded tool is there under its name, and nothing is there that no guard covers, where that was asked for.</summary>
internal sealed class ServerInspection(
    GuardedMcpTools tools, ConnectionInspection connection, HostInspection hosts, IPolicyAuthorizer authorizer, IServiceProvider services, IOptions<GuardedServerOptions> options)
    : IValidateOptions<McpServerOptions>
{
    private readonly bool _canAskPolicies = authorizer is not AspNetPolicies || services.GetService<IServiceProviderIsService>()?.IsService(typeof(IAuthorizationService)) != false;

    public ValidateOptionsResult Validate(string? name, McpServerOptions server)
    {
        List<string> faults = [.. connection.Faults(), .. hosts.Faults(), .. TakenNames(server)];
        if (!_canAskPolicies)
        {
            faults.AddRange(tools.All.Select(static tool => tool.Function.Tool).Where(static tool => tool.Rule.Policies.Count > 0).Select(static tool =>
                $"the tool '{tool.Name}' needs an authorization policy, and nobody is there to be asked: services.AddAuthorization()"));
        }

        if (options.Value.PageSize is < 1)
        {
            faults.Add("a page of tools holds one tool at least");
        }

        if (options.Value.GuardedToolsOnly)
        {
            faults.AddRange(Unguarded.In(server));
        }

        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    /// <summary>The SDK keeps the first of two tools with one name, and says nothing.</summary>
    private IEnumerable<string> TakenNames(McpServerOptions server) => tools.All
        .Where(tool => server.ToolCollection?.TryGetPrimitive(tool.ProtocolTool.Name, out McpServerTool? found) != true || !ReferenceEquals(found, tool))
        .Select(static tool => $"the guarded tool '{tool.ProtocolTool.Name}' ({tool.Function.Tool.Method}) is not offered: another tool has its name");
}
