using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Protocol;
using ToolPolicy.Mcp.Principals;

namespace ToolPolicy.Mcp.Hosting;

/// <summary>Whether a principal that was set for one connection can serve another.</summary>
internal sealed class ConnectionInspection(IEnumerable<ConnectionPrincipal> principals, IServiceProvider services)
{
    private const string HttpHandler = "ModelContextProtocol.AspNetCore.StreamableHttpHandler, ModelContextProtocol.AspNetCore";

    public IEnumerable<string> Faults()
    {
        if (!principals.Any() || services.GetService<IServiceProviderIsService>() is not { } known)
        {
            yield break;
        }

        if (!known.IsService(typeof(ITransport)))
        {
            yield return "WithConnectionPrincipal needs a transport of one connection: WithStdioServerTransport or WithStreamServerTransport";
        }

        if (Type.GetType(HttpHandler) is { } handler && known.IsService(handler))
        {
            yield return "WithConnectionPrincipal and an HTTP transport: one principal would serve every connection; over HTTP the request's own user counts";
        }
    }
}
