using System;
using System.Security.Claims;

namespace ToolPolicy.Mcp.Principals;

/// <summary>The one principal of a server whose transport knows none. The source is asked once; when it throws, it is not asked again, and nobody is there.</summary>
internal sealed class ConnectionPrincipal(Func<ClaimsPrincipal?> source)
{
    private readonly Lazy<ClaimsPrincipal?> _principal = new(source);

    public ClaimsPrincipal? Principal => _principal.Value;
}
