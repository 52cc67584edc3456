using System;
using System.Collections.Generic;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ToolPolicy.Net;

namespace ToolPolicy;

/// <summary>
/// The net: guarded tools reach a model, and nothing else does. It finds at run time what the compiler cannot see, such as a function from a list that another assembly made.
/// </summary>
/// <remarks>
/// It has two halves, around the client that invokes functions. The lower one refuses requests with a tool that is not guarded, and takes calls of other names out of the
/// answers. The upper one refuses approval responses for calls that were not issued, and finds tools that only the invoking client knows. What is refused throws before a
/// model or a tool is reached.
/// </remarks>
public static class GuardedToolsOnlyExtensions
{
    /// <summary>Puts both halves of the net around the client that invokes functions.</summary>
    /// <param name="provider">The client that asks the model.</param>
    /// <param name="invocation">Builds what is between the halves, around the client that it is given: <c>inner => new FunctionInvokingChatClient(inner)</c>.</param>
    /// <param name="options">What else may pass; null for nothing.</param>
    /// <exception cref="InvalidOperationException">What was built does not lead to the client it was given, or cannot be looked into.</exception>
    /// <exception cref="UnguardedToolException">The invoking client knows a tool that is not guarded.</exception>
    public static IChatClient GuardedToolsOnly(this IChatClient provider, Func<IChatClient, IChatClient> invocation, GuardedToolsOnlyOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(provider);
        ArgumentNullException.ThrowIfNull(invocation);
        NetSettings settings = NetSettings.Of(options);
        return new UpperNet(invocation(Lower(provider, settings)) ?? throw new InvalidOperationException("the function that builds what is between the halves returned null"), settings);
    }

    /// <summary>
    /// Puts one half of the net in place. Around a client that has the lower half inside it is the upper half, otherwise the lower one. In a builder: once before the client
    /// that invokes functions, and once after it.
    /// </summary>
    /// <param name="client">The client.</param>
    /// <param name="options">What else may pass; null for nothing.</param>
    /// <exception cref="InvalidOperationException">A client that invokes functions is inside, and below it no lower half.</exception>
    /// <exception cref="UnguardedToolException">The invoking client knows a tool that is not guarded.</exception>
    public static IChatClient GuardedToolsOnly(this IChatClient client, GuardedToolsOnlyOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        return Half(client, NetSettings.Of(options));
    }

    /// <summary>The same with options and a logger from services: <c>builder.Use((inner, services) => inner.GuardedToolsOnly(services))</c>.</summary>
    /// <param name="client">The client.</param>
    /// <param name="services">Where the options (<see cref="GuardedToolsOnlyServiceCollectionExtensions.AddGuardedToolsOnly"/>) and the log are.</param>
    /// <inheritdoc cref="GuardedToolsOnly(IChatClient, GuardedToolsOnlyOptions?)" path="/exception"/>
    public static IChatClient GuardedToolsOnly(this IChatClient client, IServiceProvider services)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(services);
        return Half(client, NetSettings.Of(
            services.GetService<IOptions<GuardedToolsOnlyOptions>>()?.Value, services.GetService<ILoggerFactory>()?.CreateLogger("ToolPolicy")));
    }

    /// <summary>Checks a list for a host that is not a chat client, such as a realtime session or an agent: a copy of it, or an exception.</summary>
    /// <param name="tools">The tools.</param>
    /// <param name="options">What else may pass; null for nothing.</param>
    /// <exception cref="UnguardedToolException">One of them is not guarded, or has the name of another.</exception>
    public static IReadOnlyList<AITool> GuardedToolsOnly(this IEnumerable<AITool> tools, GuardedToolsOnlyOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(tools);
        return new CheckedTools(NetSettings.Of(options)).Add(tools, "the list of tools").Tools;
    }

    private static IChatClient Half(IChatClient client, NetSettings settings) =>
        Pipeline.From(client).Lower is null ? Lower(client, settings) : new UpperNet(client, settings);

    private static LowerNet Lower(IChatClient provider, NetSettings settings)
    {
        Pipeline inside = Pipeline.From(provider);
        return inside.Lower is null && inside.Invokers.Count > 0 ? throw Pipeline.InvokerInside()
            : inside.Lower is null && provider.GetService(typeof(LowerNet)) is not null ? throw Pipeline.LowerOutOfSight(inside.Last)
            : new LowerNet(provider, settings);
    }
}
