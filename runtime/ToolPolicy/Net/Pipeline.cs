using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace ToolPolicy.Net;

/// <summary>The clients from one inwards: the invoking ones among them, down to the lower half of the net or as far as can be seen.</summary>
/// <param name="Invokers">Clients that invoke functions, from the outside inwards.</param>
/// <param name="Lower">The lower half; null when there is none on the way.</param>
/// <param name="Last">Where the way ends: the lower half, or a client that does not say what is inside it.</param>
internal sealed record Pipeline(IReadOnlyList<InvokingClient> Invokers, LowerNet? Lower, IChatClient Last)
{
    public static Pipeline From(IChatClient client)
    {
        List<InvokingClient> invokers = [];
        while (client is DelegatingChatClient outer and not LowerNet)
        {
            if (InvokingClient.Of(client) is { } invoker)
            {
                invokers.Add(invoker);
            }

            client = InnerOf(outer);
        }

        return new Pipeline(invokers, client as LowerNet, client);
    }

    public static InvalidOperationException InvokerInside() => new(
        "a client that invokes functions stands here without the lower half of the net inside it: it would run what the net never saw. "
        + "Write provider.GuardedToolsOnly(inner => ...), which makes both halves, or put GuardedToolsOnly() directly around the provider too");

    public static InvalidOperationException LowerOutOfSight(IChatClient last) => new(
        $"the net cannot see what {last.GetType().FullName} has inside, so that tools which only an invoking client in it knows would go unseen. "
        + "Derive it from DelegatingChatClient, or put it around the net");

    public static InvalidOperationException NoUpperHalf() => new(
        "a request reached the lower half of the net without having come through the upper one. Put GuardedToolsOnly() around the client that invokes functions too "
        + "(provider.GuardedToolsOnly(inner => ...) makes both halves); when the program looks up and calls the tools itself, set GuardedToolsOnlyOptions.InvokedByHand. "
        + "A middleware between the halves that does not let the execution context flow has the same effect");

    /// <summary>Protected, and not to be asked for by <c>GetService</c>, which any client answers as it likes.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "get_InnerClient")]
    private static extern IChatClient InnerOf(DelegatingChatClient client);
}
