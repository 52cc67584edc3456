using System;
using System.Security.Claims;
using Microsoft.Extensions.Logging;

namespace ToolPolicy.Mcp.Principals;

/// <summary>The one principal of a server whose transport knows none. The source is asked once; when it names nobody, or throws, nobody is there.</summary>
internal sealed partial class ConnectionPrincipal(Func<ClaimsPrincipal?> source, ILogger? log)
{
    private readonly Lazy<ClaimsPrincipal?> _principal = new(() => Ask(source, log));

    public ClaimsPrincipal? Principal => _principal.Value;

    private static ClaimsPrincipal? Ask(Func<ClaimsPrincipal?> source, ILogger? log)
    {
        string? failure = null;
        try
        {
            if (source() is { Identity.IsAuthenticated: true } principal)
            {
                return principal;
            }
        }
        catch (Exception e)
        {
            // Its message may hold the credential.
            failure = e.GetType().FullName;
        }

        if (log is not null)
        {
            Nobody(log, failure);
        }

        return null;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "WithConnectionPrincipal names nobody: tools that need a principal are unknown to this client. {Failure}")]
    private static partial void Nobody(ILogger logger, string? failure);
}
