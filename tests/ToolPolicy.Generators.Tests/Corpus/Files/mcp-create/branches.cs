// exposed: The worst of the branches.
using ModelContextProtocol.Server;

namespace Corpus;

public static class Case
{
    public static void Run(bool late, PatientTools tools, Func<string>? any)
    {
        McpServerTool.Create(late ? Raw.Hours : (Func<string>)tools.Hours); // unguarded
        McpServerTool.Create(any ?? tools.Hours); // bypassed
        McpServerTool.Create(late switch { true => any!, _ => throw new InvalidOperationException() }); // unprovable
    }
}
