using System;
using Microsoft.Extensions.AI;

namespace ToolPolicy.Enforcement;

/// <summary>Where the object comes from whose methods are the tools.</summary>
internal interface IHostSource
{
    /// <summary>The host for one call, the services of that call, and what ends with it.</summary>
    (object? Host, IServiceProvider? Services, IAsyncDisposable? Scope) Open(AIFunctionArguments arguments);
}
