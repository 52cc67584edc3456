// exposed: The extension called as a plain static method.
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
    public static void Run(IMcpServerBuilder builder)
    {
        McpServerBuilderExtensions.WithTools<Ruled>(builder); // bypassed
        McpServerBuilderExtensions.WithTools<Ruled>(serializerOptions: null, builder: builder); // bypassed
    }
}
