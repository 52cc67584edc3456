// exposed: Every marked type of the assembly, of which one has no rules.
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Server;

namespace Corpus;

[McpServerToolType]
public sealed class Bare
{
    [McpServerTool]
    public string Open() => ""; // unguarded
}

[McpServerToolType]
public static class Ruled
{
    [McpServerTool, RequiresRole("clerk")]
    public static string Open() => "";
}

public static class Case
{
    public static void Run(IMcpServerBuilder builder) => builder.WithToolsFromAssembly(); // unguarded
}
