// exposed: Nested and generic classes, records and structs.
using ModelContextProtocol.Server;

namespace Corpus;

public static class Outer
{
    public sealed class Inner<T>
    {
        [McpServerTool]
        public string Open() => ""; // unguarded
    }

    public sealed record Desk
    {
        [McpServerTool]
        public string Shut() => ""; // unguarded
    }

    public struct Lock
    {
        [McpServerTool]
        public string Open() => ""; // unguarded
    }
}
