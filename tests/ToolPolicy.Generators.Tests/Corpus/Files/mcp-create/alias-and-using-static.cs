// exposed: By an alias and by using static.
using Server = ModelContextProtocol.Server.McpServerTool;
using static ModelContextProtocol.Server.McpServerTool;

namespace Corpus;

public static class Case
{
    public static void Run(PatientTools tools)
    {
        Server.Create(Raw.Find); // unguarded
        Create(tools.Find); // bypassed
    }
}
