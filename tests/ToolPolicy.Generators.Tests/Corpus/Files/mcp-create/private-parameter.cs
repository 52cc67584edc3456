// exposed: A parameter of a private method is what its callers give it.
using ModelContextProtocol.Server;

namespace Corpus;

public static class Case
{
    public static void Run(PatientTools tools)
    {
        Make(Raw.Find); // unguarded
        Make(tools.Find); // bypassed
    }

    public static McpServerTool Open(Delegate method) => McpServerTool.Create(method); // unprovable

    private static McpServerTool Make(Delegate method) => McpServerTool.Create(method);
}
