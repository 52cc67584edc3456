// exposed: A class that inherits its marked methods.
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Server;

namespace Corpus;

public class Desk
{
    [McpServerTool]
    public string Open() => ""; // unguarded
}

public sealed class Night : Desk;

public static class Case
{
    public static void Run(IMcpServerBuilder builder) => builder.WithTools<Night>(); // unguarded
}
