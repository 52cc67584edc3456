using System;
using Microsoft.Extensions.DependencyInjection;

namespace ToolPolicy.Enforcement;

/// <summary>Each call gets its host from a scope of its own, which ends with the call. What the invoking host passes along is not asked: it may be the root.</summary>
internal sealed class ScopedHost(IServiceScopeFactory scopes, Type host) : IHostSource
{
    public (object? Host, IServiceProvider? Services, IAsyncDisposable? Scope) Open(IServiceProvider? services)
    {
        AsyncServiceScope scope = scopes.CreateAsyncScope();
        try
        {
            return (scope.ServiceProvider.GetRequiredService(host), scope.ServiceProvider, scope);
        }
        catch
        {
            // The host could not be made; the scope may hold what its constructor was given.
            scope.Dispose();
            throw;
        }
    }
}
