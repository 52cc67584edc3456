// exposed: Marked methods of every kind.
using ModelContextProtocol.Server;

namespace Corpus;

public static class Desk
{
    [McpServerTool(Name = "open", ReadOnly = true)]
    public static string Open() => ""; // unguarded

    [McpServerTool]
    private static async Task<string> ShutAsync() { await Task.Yield(); return ""; } // unguarded

    [McpServerTool]
    internal static void Lock() { } // unguarded
}
