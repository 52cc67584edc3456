// exposed: The extensions by using static.
using static Microsoft.Extensions.DependencyInjection.McpServerBuilderExtensions;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Server;

namespace Corpus;

public sealed class Bare
{
    [McpServerTool]
    public string Open() => ""; // unguarded
}

public static class Case
{
    public static void Run(IMcpServerBuilder builder) => builder.WithTools<Bare>(); // unguarded
}
