using System;
using System.Security.Claims;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using ToolPolicy.Mcp.Messages;

namespace ToolPolicy.Mcp.Serving;

/// <summary>
/// The services of one call: the request's, and what the SDK adds for its own tools. The connection comes masked, and the raw request does not come at all: it holds
/// arguments that no guard has looked at.
/// </summary>
internal sealed class CallServices(RequestContext<CallToolRequestParams> request, GuardedFunction function, AIFunctionArguments arguments)
    : IKeyedServiceProvider, IServiceProviderIsKeyedService
{
    private GuardedConnection? _connection;

    /// <summary>The services that the request brought; those of the call's own scope where it brought none.</summary>
    public IServiceProvider? Inner { get; set; } = request.Services;

    private GuardedConnection Connection => _connection ??= new GuardedConnection(request.Server, new MessageMask(function, arguments));

    public object? GetService(Type serviceType)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        return serviceType == typeof(IServiceProvider) || serviceType == typeof(IServiceProviderIsService) || serviceType == typeof(IServiceProviderIsKeyedService) ? this
            : serviceType == typeof(McpServer) ? Connection
            : serviceType == typeof(IProgress<ProgressNotificationValue>) ? new GuardedProgress(Connection, request.Params?.ProgressToken)
            : serviceType == typeof(ClaimsPrincipal) ? function.Session?.Principal
            : serviceType == typeof(RequestContext<CallToolRequestParams>) ? null
            : Inner?.GetService(serviceType);
    }

    public object? GetKeyedService(Type serviceType, object? serviceKey) =>
        serviceKey is null ? GetService(serviceType) : (Inner as IKeyedServiceProvider)?.GetKeyedService(serviceType, serviceKey);

    public object GetRequiredKeyedService(Type serviceType, object? serviceKey) =>
        GetKeyedService(serviceType, serviceKey) ?? throw new InvalidOperationException($"{serviceType} is not registered with this key");

    public bool IsService(Type serviceType) => IsOfCall(serviceType) || Known?.IsService(serviceType) == true;

    public bool IsKeyedService(Type serviceType, object? serviceKey) =>
        serviceKey is null ? IsService(serviceType) : (Known as IServiceProviderIsKeyedService)?.IsKeyedService(serviceType, serviceKey) == true;

    private IServiceProviderIsService? Known => Inner?.GetService<IServiceProviderIsService>();

    private static bool IsOfCall(Type type) =>
        type == typeof(IServiceProvider) || type == typeof(McpServer) || type == typeof(IProgress<ProgressNotificationValue>) || type == typeof(ClaimsPrincipal);
}
