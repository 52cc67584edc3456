// exposed: A server of top-level statements.
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Server;

ServiceCollection services = new();
services.AddMcpServer().WithTools<Desk>(); // unguarded

public sealed class Desk
{
    [McpServerTool]
    public string Open() => ""; // unguarded
}
