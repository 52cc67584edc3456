// exposed: Anonymous methods and local functions.
using ModelContextProtocol.Server;

namespace Corpus;

public static class Case
{
    public static void Run()
    {
        McpServerTool.Create(delegate (string mrn) { return mrn; }); // unguarded
        McpServerTool.Create(Find); // unguarded

        static string Find(string mrn) => mrn;
    }
}
