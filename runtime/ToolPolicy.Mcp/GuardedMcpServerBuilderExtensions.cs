using System;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using ToolPolicy.Generation;
using ToolPolicy.Mcp;
using ToolPolicy.Mcp.Hosting;
using ToolPolicy.Mcp.Principals;

namespace ToolPolicy;

/// <summary>Guarded tools for servers of the Model Context Protocol.</summary>
public static class GuardedMcpServerBuilderExtensions
{
    /// <summary>Offers the tools of a host, behind their guards. A host is made for each call from the request's services, and disposed with the call.</summary>
    /// <typeparam name="THost">The host. Where it is registered as a service, that registration makes it.</typeparam>
    /// <param name="builder">The server.</param>
    /// <remarks>The guard's options are those of <c>services.AddToolGuard</c>; without an audit sink the program does not start.</remarks>
    /// <exception cref="InvalidOperationException">The host has no generated guard.</exception>
    public static IMcpServerBuilder WithGuardedTools<[DynamicallyAccessedMembers(McpHostRegistration.Needed)] THost>(this IMcpServerBuilder builder)
        where THost : class => Add(builder, new McpHostRegistration(typeof(THost), typeof(THost), null));

    /// <summary>Offers the tools of one object, behind their guards. It serves all calls, and is not disposed.</summary>
    /// <typeparam name="THost">The type for which the guard was generated.</typeparam>
    /// <param name="builder">The server.</param>
    /// <param name="host">The object.</param>
    /// <exception cref="InvalidOperationException">The object's type has no guard of its own and could run other bodies.</exception>
    public static IMcpServerBuilder WithGuardedTools<[DynamicallyAccessedMembers(McpHostRegistration.Needed)] THost>(this IMcpServerBuilder builder, THost host)
        where THost : class
    {
        ArgumentNullException.ThrowIfNull(host);
        return Add(builder, new McpHostRegistration(typeof(THost), host.GetType(), host));
    }

    /// <summary>Offers the tools of a host that is known as a type only, such as a static class.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="host">The host.</param>
    /// <exception cref="InvalidOperationException">The host has no generated guard.</exception>
    public static IMcpServerBuilder WithGuardedTools(this IMcpServerBuilder builder, [DynamicallyAccessedMembers(McpHostRegistration.Needed)] Type host)
    {
        ArgumentNullException.ThrowIfNull(host);
        return Add(builder, new McpHostRegistration(host, host, null));
    }

    /// <summary>Offers the tools of every host of the calling assembly, behind their guards.</summary>
    /// <param name="builder">The server.</param>
    /// <exception cref="InvalidOperationException">The assembly has no host with a generated guard.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static IMcpServerBuilder WithGuardedTools(this IMcpServerBuilder builder) => builder.WithGuardedTools(Assembly.GetCallingAssembly());

    /// <summary>Offers the tools of every host of an assembly, behind their guards.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="assembly">The assembly.</param>
    /// <exception cref="InvalidOperationException">The assembly has no host with a generated guard.</exception>
    [UnconditionalSuppressMessage("Trimming", "IL2072", Justification = "The generated guard of a host names its constructors' type, and a host that lost its constructor fails its call. Attributes may be missing from a tool's metadata; none of them decides.")]
    public static IMcpServerBuilder WithGuardedTools(this IMcpServerBuilder builder, Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        Type[] hosts = [.. GuardRegistry.HostsOf(assembly).Where(static host => !host.IsAbstract || host.IsSealed)];
        if (hosts.Length == 0)
        {
            throw new InvalidOperationException($"{assembly.GetName().Name} has no host with a generated guard");
        }

        foreach (Type host in hosts)
        {
            builder.WithGuardedTools(host);
        }

        return builder;
    }

    /// <summary>Says on whose behalf a server acts whose transport knows no principals: standard input and output, or a stream.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="source">
    /// Returns the connection's principal; null for none, which denies. It is asked once. The client writes the server's configuration: what comes from environment
    /// variables or arguments counts only when it is signed, as with <see cref="SignedCredential"/>.
    /// </param>
    /// <remarks>With a transport that serves many, such as HTTP, the program does not start: one principal would serve them all.</remarks>
    public static IMcpServerBuilder WithConnectionPrincipal(this IMcpServerBuilder builder, Func<IServiceProvider, ClaimsPrincipal?> source)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(source);
        builder.Services.RemoveAll<ConnectionPrincipal>();
        builder.Services.AddSingleton(services => new ConnectionPrincipal(() => source(services), services.GetService<ILoggerFactory>()?.CreateLogger("ToolPolicy.Mcp")));
        return builder;
    }

    /// <summary>
    /// The server does not start while it offers anything that no guard covers: an unguarded tool, a raw handler, or a prompt or resource that returns something
    /// <see cref="SensitiveAttribute">sensitive</see>. What is added later is refused when it is called.
    /// </summary>
    /// <param name="builder">The server.</param>
    public static IMcpServerBuilder GuardedToolsOnly(this IMcpServerBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        GuardedServer.AddTo(builder.Services);
        builder.Services.Configure<GuardedServerOptions>(static options => options.GuardedToolsOnly = true);
        return builder;
    }

    private static IMcpServerBuilder Add(IMcpServerBuilder builder, McpHostRegistration registration)
    {
        ArgumentNullException.ThrowIfNull(builder);
        GuardedServer.AddTo(builder.Services);
        GuardedServer.AddHost(builder.Services, registration);
        return builder;
    }
}
