using System;
using Microsoft.Extensions.DependencyInjection;
using ToolPolicy.Enforcement;
using ToolPolicy.Mcp.Serving;

namespace ToolPolicy.Mcp.Hosting;

/// <summary>Makes a host for each call, as the SDK does: from the request's services, and disposed with the call.</summary>
internal sealed class McpHost : IHostSource
{
    private readonly McpHostRegistration _registration;
    private readonly RootServices _root;
    private readonly ObjectFactory? _factory;

    public McpHost(McpHostRegistration registration, RootServices root, IServiceProviderIsService? known)
    {
        _registration = registration;
        _root = root;
        _factory = registration.Instance is not null || registration.IsStatic || known?.IsService(registration.Type) == true
            ? null
            : ActivatorUtilities.CreateFactory(registration.Type, Type.EmptyTypes);
    }

    public (object? Host, IServiceProvider? Services, IAsyncDisposable? Scope) Open(IServiceProvider? services)
    {
        if (_registration.Instance is not null || _registration.IsStatic)
        {
            return (_registration.Instance, services, null);
        }

        CallServices ofCall = (CallServices)services!;
        try
        {
            return (ofCall.Make(_factory, _registration.Type, _root), ofCall, ofCall);
        }
        catch
        {
            ofCall.DisposeScope();
            throw;
        }
    }
}
