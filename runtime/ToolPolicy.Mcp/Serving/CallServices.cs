using System;
using System.Security.Claims;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using ToolPolicy.Enforcement;
using ToolPolicy.Mcp.Hosting;
using ToolPolicy.Mcp.Messages;
using ToolPolicy.Obligations.Redaction;

namespace ToolPolicy.Mcp.Serving;

/// <summary>
/// The services of one call: the request's, and what the SDK adds for its own tools. The connection comes masked, and the raw request does not come at all: it holds
/// arguments that no guard has looked at. Disposed, they end what was made for the call: its host, and its scope where the request brought none.
/// </summary>
internal sealed class CallServices(RequestContext<CallToolRequestParams> request, GuardedFunction function, ToolSession? session)
    : IKeyedServiceProvider, IServiceProviderIsKeyedService, ISpeakingServices, IAsyncDisposable
{
    private IServiceProvider? _inner = request.Services;
    private GuardedConnection? _connection;
    private EchoedValues? _echoes;
    private IServiceScope? _scope;
    private object? _made;

    private GuardedConnection Connection => _connection ??= new GuardedConnection(
        request.Server, new GuardedNotifications(new MessageMask(function, session, () => _echoes), request.Params?.ProgressToken));

    private IServiceProviderIsService? Known => _inner?.GetService<IServiceProviderIsService>();

    /// <summary>The host for this call, from a scope of its own where the request brought none.</summary>
    /// <param name="factory">Makes one; null where the registration of the host does.</param>
    /// <param name="host">The type of the host.</param>
    /// <param name="root">The container's root.</param>
    public object Make(ObjectFactory? factory, Type host, RootServices root)
    {
        if (_inner is not { } inner || root.IsRoot(inner))
        {
            _scope = root.CreateScope();
            _inner = _scope.ServiceProvider;
        }

        return factory is null ? this.GetRequiredService(host) : _made = factory(this, null);
    }

    public void Bound(EchoedValues? echoes) => _echoes = echoes;

    public object? GetService(Type serviceType)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        return serviceType == typeof(IServiceProvider) || serviceType == typeof(IServiceProviderIsService) || serviceType == typeof(IServiceProviderIsKeyedService) ? this
            : serviceType == typeof(McpServer) ? Connection
            : serviceType == typeof(IProgress<ProgressNotificationValue>) ? new GuardedProgress(Connection, request.Params?.ProgressToken)
            : serviceType == typeof(ClaimsPrincipal) ? session?.Principal
            : serviceType == typeof(RequestContext<CallToolRequestParams>) ? null
            : _inner?.GetService(serviceType);
    }

    public object? GetKeyedService(Type serviceType, object? serviceKey) =>
        serviceKey is null ? GetService(serviceType) : (_inner as IKeyedServiceProvider)?.GetKeyedService(serviceType, serviceKey);

    public object GetRequiredKeyedService(Type serviceType, object? serviceKey) =>
        GetKeyedService(serviceType, serviceKey) ?? throw new InvalidOperationException($"{serviceType} is not registered with this key");

    public bool IsService(Type serviceType) => IsOfCall(serviceType) || Known?.IsService(serviceType) == true;

    public bool IsKeyedService(Type serviceType, object? serviceKey) =>
        serviceKey is null ? IsService(serviceType) : (Known as IServiceProviderIsKeyedService)?.IsKeyedService(serviceType, serviceKey) == true;

    public ValueTask DisposeAsync() => _scope is null && _made is not (IDisposable or IAsyncDisposable) ? default : EndAsync();

    private async ValueTask EndAsync()
    {
        try
        {
            await EndAsync(_made);
        }
        finally
        {
            await EndAsync(_scope);
        }
    }

    /// <summary>Ends the scope of a host that could not be made.</summary>
    public void DisposeScope() => _scope?.Dispose();

    private static ValueTask EndAsync(object? made)
    {
        if (made is IAsyncDisposable later)
        {
            return later.DisposeAsync();
        }

        (made as IDisposable)?.Dispose();
        return ValueTask.CompletedTask;
    }

    private static bool IsOfCall(Type type) =>
        type == typeof(IServiceProvider) || type == typeof(McpServer) || type == typeof(IProgress<ProgressNotificationValue>) || type == typeof(ClaimsPrincipal);
}
