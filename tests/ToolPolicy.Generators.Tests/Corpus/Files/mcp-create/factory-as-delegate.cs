// exposed: The factory itself as a method group.
using ModelContextProtocol.Server;

namespace Corpus;

public static class Case
{
    public static void Run(IEnumerable<Delegate> methods)
    {
        Func<Delegate, McpServerToolCreateOptions?, McpServerTool> make = McpServerTool.Create; // unprovable
        methods.Select(method => McpServerTool.Create(method)).ToList(); // unprovable
    }
}
