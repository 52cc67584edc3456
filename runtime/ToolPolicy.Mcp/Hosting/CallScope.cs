using System;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using ToolPolicy.Mcp.Serving;

namespace ToolPolicy.Mcp.Hosting;

/// <summary>What ends with a call: the host that was made for it, and its scope where the request brought none.</summary>
internal sealed class CallScope : IAsyncDisposable, IDisposable
{
    private readonly CallServices _services;
    private readonly AsyncServiceScope? _scope;
    private object? _made;

    private CallScope(CallServices services, AsyncServiceScope? scope)
    {
        _services = services;
        _scope = scope;
    }

    public static CallScope Of(CallServices services, RootServices root)
    {
        if (services.Inner is { } inner && !root.IsRoot(inner))
        {
            return new CallScope(services, null);
        }

        AsyncServiceScope scope = root.CreateScope();
        services.Inner = scope.ServiceProvider;
        return new CallScope(services, scope);
    }

    public object Make(ObjectFactory? factory, Type host) => factory is null ? _services.GetRequiredService(host) : _made = factory(_services, null);

    public void Dispose() => _scope?.Dispose();

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (_made is IAsyncDisposable later)
            {
                await later.DisposeAsync();
            }
            else
            {
                (_made as IDisposable)?.Dispose();
            }
        }
        finally
        {
            if (_scope is { } scope)
            {
                await scope.DisposeAsync();
            }
        }
    }
}
