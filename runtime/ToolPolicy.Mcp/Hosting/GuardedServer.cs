using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using ModelContextProtocol.Server;
using ToolPolicy.Mcp.Authorization;
using ToolPolicy.Mcp.Principals;
using ToolPolicy.Mcp.Serving;

namespace ToolPolicy.Mcp.Hosting;

/// <summary>What a guarded server needs among its services.</summary>
internal static class GuardedServer
{
    public static void AddTo(IServiceCollection services)
    {
        services.AddToolGuard();
        services.TryAddSingleton<IPolicyAuthorizer, AspNetPolicies>();
        services.TryAddSingleton<RootServices>();
        services.TryAddSingleton<RequestSessions>();
        services.TryAddSingleton<GuardedMcpTools>();
        services.AddOptions<GuardedServerOptions>();
        services.AddOptions<McpServerOptions>().ValidateOnStart();
        services.TryAddSingleton<ConnectionInspection>();
        services.TryAddSingleton<HostInspection>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<McpServerOptions>, ServerInspection>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<McpServerOptions>, GuardedServerSetup>());
    }

    /// <summary>Each tool is registered as the SDK registers its own, so that a server finds it where it looks for tools.</summary>
    public static void AddHost(IServiceCollection services, McpHostRegistration registration)
    {
        if (services.Any(service => service.ImplementationInstance is McpHostRegistration known && known.Type == registration.Type))
        {
            return;
        }

        services.AddSingleton(registration);
        for (int i = 0; i < registration.Guard.Tools.Count; i++)
        {
            int index = i;
            services.AddSingleton<McpServerTool>(provider => provider.GetRequiredService<GuardedMcpTools>().Of(registration, index));
        }
    }
}
