// exposed: A sequence of tools is as its elements.
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Server;

namespace Corpus;

public static class Case
{
    public static void Run(IMcpServerBuilder builder, PatientTools tools, IEnumerable<McpServerTool> list, McpServerTool tool)
    {
        builder.WithTools([McpServerTool.Create(Raw.Find)]); // unguarded
        builder.WithTools([McpServerTool.Create(tools.Find)]); // bypassed
        builder.WithTools(list); // unprovable
        builder.WithTools([tool]); // unprovable
        builder.WithTools([.. list]); // unprovable
    }
}
