// exposed: A delegate from outside.
using ModelContextProtocol.Server;

namespace Corpus;

public static class Case
{
    public static void Run(Delegate any, Dictionary<string, Delegate> methods)
    {
        McpServerTool.Create(any); // unprovable
        McpServerTool.Create(methods["find"]); // unprovable
    }
}
