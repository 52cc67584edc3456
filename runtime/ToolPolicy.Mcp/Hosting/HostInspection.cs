using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Server;

namespace ToolPolicy.Mcp.Hosting;

/// <summary>Whether a host would get around the mask: the container makes a registered one, and knows only the connection as it is.</summary>
internal sealed class HostInspection(IEnumerable<McpHostRegistration> hosts, IServiceProvider services)
{
    public IEnumerable<string> Faults() => services.GetService<IServiceProviderIsService>() is not { } known ? [] : hosts
        .Where(host => host is { Instance: null, IsStatic: false } && known.IsService(host.Type) && AsksForConnection(host))
        .Select(static host => $"{host.Type} is registered as a service and asks for McpServer in its constructor, where nothing masks what it sends: make it a parameter of the tools");

    private static bool AsksForConnection(McpHostRegistration host) =>
        host.Type.GetConstructors().SelectMany(static constructor => constructor.GetParameters()).Any(static parameter => parameter.ParameterType == typeof(McpServer));
}
