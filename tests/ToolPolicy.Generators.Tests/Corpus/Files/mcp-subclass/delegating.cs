// exposed: A type derived from the delegating tool.
using ModelContextProtocol.Server;

namespace Corpus;

public sealed class Logged(McpServerTool inner) : DelegatingMcpServerTool(inner); // unguarded

public static class Outer
{
    private sealed class Counted : DelegatingMcpServerTool // unguarded
    {
        public Counted(McpServerTool inner) : base(inner) { }
    }
}
