using System;
using Microsoft.Extensions.DependencyInjection;

namespace ToolPolicy.Mcp.Hosting;

/// <summary>The container's root, by which a request's own scope is told from it: what is made from the root lives as long as the program.</summary>
internal sealed class RootServices(IServiceProvider root, IServiceScopeFactory scopes)
{
    public bool IsRoot(IServiceProvider services) => ReferenceEquals(services.GetService(typeof(IServiceProvider)), root);

    public IServiceScope CreateScope() => scopes.CreateScope();
}
