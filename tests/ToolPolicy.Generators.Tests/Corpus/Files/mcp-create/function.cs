// exposed: The overload that takes a function.
using ModelContextProtocol.Server;

namespace Corpus;

public static class Case
{
    public static void Run(AIFunction function, PatientTools tools)
    {
        McpServerTool.Create(function); // unprovable
        McpServerTool.Create(AIFunctionFactory.Create(Raw.Find)); // unguarded
        McpServerTool.Create(AIFunctionFactory.Create(tools.Find), new McpServerToolCreateOptions()); // bypassed
    }
}
