using System;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ToolPolicy.Hosting;

namespace ToolPolicy;

/// <summary>Guarded tools from dependency injection.</summary>
public static class GuardedToolsServiceCollectionExtensions
{
    /// <summary>Adds the tools of a host. Each call makes its host in a scope of its own, which ends with the call. Resolve <see cref="GuardedToolSet"/> for all of them.</summary>
    /// <typeparam name="THost">The host; it is registered too, unless it is already.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="lifetime">How long a host lives, when it is not registered already: the call's scope unless said otherwise.</param>
    /// <remarks>The guard's options are those of <see cref="AddToolGuard"/>; without an audit sink the program does not start.</remarks>
    public static IServiceCollection AddGuardedTools<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THost>(
        this IServiceCollection services, ServiceLifetime lifetime = ServiceLifetime.Scoped)
        where THost : class
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddToolGuard();
        services.TryAdd(ServiceDescriptor.Describe(typeof(THost), typeof(THost), lifetime));
        if (!services.Any(static service => service.ImplementationInstance is GuardedHostRegistration { Host: { } host } && host == typeof(THost)))
        {
            services.AddSingleton(new GuardedHostRegistration(typeof(THost)));
        }

        services.TryAddSingleton(static provider => GuardedHostRegistration.MakeSet(
            provider.GetServices<GuardedHostRegistration>(), provider.GetRequiredService<ToolGuard>(), provider.GetRequiredService<IServiceScopeFactory>()));
        return services;
    }

    /// <summary>Adds the guard, and configures it.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets its options; <see cref="ToolGuardOptions.Audit"/> above all.</param>
    public static IServiceCollection AddToolGuard(this IServiceCollection services, Action<ToolGuardOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        OptionsBuilder<ToolGuardOptions> options = services.AddOptions<ToolGuardOptions>();
        if (configure is not null)
        {
            options.Configure(configure);
        }

        if (!services.Any(static service => service.ServiceType == typeof(ToolGuard)))
        {
            options.ValidateOnStart();
            services.AddSingleton<IValidateOptions<ToolGuardOptions>, ToolGuardOptionsValidator>();
            services.AddSingleton(static provider => MakeGuard(provider));
        }

        return services;
    }

    private static ToolGuard MakeGuard(IServiceProvider provider)
    {
        ToolGuardOptions options = provider.GetRequiredService<IOptions<ToolGuardOptions>>().Value;
        options.Logger ??= provider.GetService<ILoggerFactory>()?.CreateLogger("ToolPolicy");
        options.Validator ??= provider.GetService<IPrincipalValidator>();
        options.PolicyAuthorizer ??= provider.GetService<IPolicyAuthorizer>();
        return new ToolGuard(options);
    }
}
