// exposed: A list of types.
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Server;

namespace Corpus;

public sealed class Bare
{
    [McpServerTool]
    public string Open() => ""; // unguarded
}

public sealed class Ruled
{
    [McpServerTool, RequiresRole("clerk")]
    public string Open() => "";
}

public static class Case
{
    public static void Run(IMcpServerBuilder builder, IEnumerable<Type> types)
    {
        builder.WithTools([typeof(Ruled), typeof(Bare)]); // unguarded
        builder.WithTools(new[] { typeof(Ruled) }); // bypassed
        builder.WithTools(types); // unprovable
    }
}
