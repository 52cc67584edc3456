using System;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ToolPolicy.Net;

namespace ToolPolicy;

/// <summary>The net, from dependency injection.</summary>
public static class GuardedToolsOnlyServiceCollectionExtensions
{
    /// <summary>
    /// Configures the net, and demands it: the program does not start when the registered <see cref="IChatClient"/> has no net, or a net with a hole. The halves themselves are
    /// put into the pipeline with <c>GuardedToolsOnly(services)</c>.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Says what else may pass; null for nothing.</param>
    public static IServiceCollection AddGuardedToolsOnly(this IServiceCollection services, Action<GuardedToolsOnlyOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        OptionsBuilder<GuardedToolsOnlyOptions> options = services.AddOptions<GuardedToolsOnlyOptions>();
        if (configure is not null)
        {
            options.Configure(configure);
        }

        // Options of its own: the client's factory reads the others, which would be validated while they are validated.
        services.AddOptions<NetAtStart>().ValidateOnStart();
        services.AddSingleton<IValidateOptions<NetAtStart>, NetAtStartValidator>();
        return services;
    }
}
