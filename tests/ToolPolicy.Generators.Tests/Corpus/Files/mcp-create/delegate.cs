// exposed: The overload that takes a delegate.
using ModelContextProtocol.Server;

namespace Corpus;

public static class Case
{
    public static void Run(PatientTools tools)
    {
        McpServerTool.Create(Raw.Find); // unguarded
        McpServerTool.Create(tools.Find); // bypassed
        McpServerTool.Create((string mrn) => mrn); // unguarded
        McpServerTool.Create(async (string mrn) => await Raw.FindAsync(mrn), new McpServerToolCreateOptions { Name = "find" }); // unguarded
    }
}
