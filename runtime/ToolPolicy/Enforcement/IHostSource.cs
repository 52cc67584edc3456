using System;

namespace ToolPolicy.Enforcement;

/// <summary>Where the object comes from whose methods are the tools.</summary>
internal interface IHostSource
{
    /// <summary>The host for one call, the services of that call, and what ends with it.</summary>
    /// <param name="services">What the invoking host passes along; null for nothing.</param>
    (object? Host, IServiceProvider? Services, IAsyncDisposable? Scope) Open(IServiceProvider? services);
}
