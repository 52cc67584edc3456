using System;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ToolPolicy.Net;

/// <summary>Builds the registered client once, so that a missing net is found at start and not by the first request.</summary>
internal sealed class NetAtStartValidator(IServiceScopeFactory scopes) : IValidateOptions<NetAtStart>
{
    private const string NoNet =
        "the registered IChatClient has no net: call GuardedToolsOnly(services) around the provider and around the client that invokes functions";

    public ValidateOptionsResult Validate(string? name, NetAtStart options)
    {
        using IServiceScope scope = scopes.CreateScope();
        try
        {
            return scope.ServiceProvider.GetService<IChatClient>() is not { } client || HasNet(client) ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(NoNet);
        }
        catch (InvalidOperationException e)
        {
            return ValidateOptionsResult.Fail(e.Message);
        }
    }

    /// <summary>An upper half has found its lower one. A lower half alone serves only programs that call tools by hand.</summary>
    private static bool HasNet(IChatClient client) => client.GetService(typeof(UpperNet)) is not null || client.GetService(typeof(LowerNet)) is LowerNet { IsAlone: true };
}
