using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using ToolPolicy.Rules;

namespace ToolPolicy.Mcp.Authorization;

/// <summary>
/// Asks ASP.NET's authorization: the policies that a program names in <c>AddAuthorization</c>. The resource that handlers see is the tool's <see cref="ToolDescriptor"/>.
/// </summary>
internal sealed class AspNetPolicies(IServiceScopeFactory scopes) : IPolicyAuthorizer
{
    public async ValueTask<bool> IsMetAsync(string policy, ToolSession session, ToolDescriptor tool, CancellationToken cancellation)
    {
        // A scope of its own, because handlers may be scoped and a request need not have one. What is not registered throws, which denies.
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        IServiceProvider services = scope.ServiceProvider;
        AuthorizationPolicy? found = policy.Length == 0
            ? await services.GetRequiredService<IAuthorizationPolicyProvider>().GetDefaultPolicyAsync().ConfigureAwait(false)
            : await services.GetRequiredService<IAuthorizationPolicyProvider>().GetPolicyAsync(policy).ConfigureAwait(false);
        return found is not null
            && (await services.GetRequiredService<IAuthorizationService>().AuthorizeAsync(session.Principal, tool, found).ConfigureAwait(false)).Succeeded;
    }
}
