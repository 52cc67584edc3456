using System;

namespace ToolPolicy.Enforcement;

/// <summary>One object serves all calls; null for a static class. Services are those that the invoking host passes along.</summary>
internal sealed class OneHost(object? host) : IHostSource
{
    public (object? Host, IServiceProvider? Services, IAsyncDisposable? Scope) Open(IServiceProvider? services) => (host, services, null);
}
