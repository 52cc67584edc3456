// exposed: The overloads that take reflection's method.
using System.Reflection;
using ModelContextProtocol.Server;

namespace Corpus;

public static class Case
{
    public static void Run(MethodInfo method, object target)
    {
        McpServerTool.Create(method); // unprovable
        McpServerTool.Create(method, target); // unprovable
        McpServerTool.Create(method, request => new RawDesk()); // unprovable
        McpServerTool.Create(typeof(Raw).GetMethod("Find")!, target: null, new McpServerToolCreateOptions()); // unprovable
    }
}
