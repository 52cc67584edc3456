// exposed: Marked methods under the rule of their class.
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Server;

namespace Corpus;

[RequiresRole("clerk")]
public sealed class Desk
{
    [McpServerTool]
    public string Open() => "";
}

public static class Case
{
    public static void Run(IMcpServerBuilder builder) => builder.WithTools<Desk>(); // bypassed
}
