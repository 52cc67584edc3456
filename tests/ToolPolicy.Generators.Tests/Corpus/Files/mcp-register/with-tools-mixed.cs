// exposed: The worst of the methods of a class.
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Server;

namespace Corpus;

public sealed class Mixed
{
    [McpServerTool]
    public string Open() => ""; // unguarded

    [McpServerTool, RequiresRole("clerk")]
    public string Shut() => "";
}

public static class Case
{
    public static void Run(IMcpServerBuilder builder) => builder.WithTools<Mixed>(); // unguarded
}
