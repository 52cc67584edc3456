// exposed: New delegates and casts.
using ModelContextProtocol.Server;

namespace Corpus;

public static class Case
{
    public static void Run(PatientTools tools)
    {
        McpServerTool.Create(new Func<string>(Raw.Hours)); // unguarded
        McpServerTool.Create((Delegate)tools.Find); // bypassed
    }
}
