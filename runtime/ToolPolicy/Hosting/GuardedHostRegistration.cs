using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using ToolPolicy.Enforcement;
using ToolPolicy.Generation;

namespace ToolPolicy.Hosting;

/// <summary>A host whose tools the program offers.</summary>
internal sealed record GuardedHostRegistration(Type Host)
{
    public static GuardedToolSet MakeSet(IEnumerable<GuardedHostRegistration> registrations, ToolGuard guard, IServiceScopeFactory scopes) =>
        GuardedToolSet.Of([.. registrations.Select(registration =>
            GuardedToolSet.Of(guard, GuardRegistry.For(registration.Host, registration.Host), new ScopedHost(scopes, registration.Host)))]);
}
