// exposed: On a builder that may be null.
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Server;

namespace Corpus;

public sealed class Ruled
{
    [McpServerTool, RequiresRole("clerk")]
    public string Open() => "";
}

public static class Case
{
    public static void Run(IMcpServerBuilder? builder) => builder?.WithTools<Ruled>(); // bypassed
}
