// exposed: A function that was made before.
using ModelContextProtocol.Server;

namespace Corpus;

public static class Case
{
    public static void Run()
    {
        AIFunction raw = AIFunctionFactory.Create(Raw.Find); // unguarded
        McpServerTool.Create(raw); // unguarded
    }
}
