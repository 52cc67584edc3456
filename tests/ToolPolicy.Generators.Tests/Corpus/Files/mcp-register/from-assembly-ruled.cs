// exposed: Every marked type of the assembly, each with rules.
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Server;

namespace Corpus;

[McpServerToolType]
public sealed class Ruled
{
    [McpServerTool, RequiresRole("clerk")]
    public string Open() => "";
}

public static class Case
{
    public static void Run(IMcpServerBuilder? builder)
    {
        builder!.WithToolsFromAssembly(); // bypassed
        builder?.WithToolsFromAssembly(); // bypassed
        McpServerBuilderExtensions.WithToolsFromAssembly(builder!); // bypassed
    }
}
