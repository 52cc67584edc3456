// exposed: The mark by an alias and in full.
using Mark = ModelContextProtocol.Server.McpServerToolAttribute;

namespace Corpus;

public sealed class Desk
{
    [Mark]
    public string Open() => ""; // unguarded

    [ModelContextProtocol.Server.McpServerToolAttribute]
    public string Shut() => ""; // unguarded
}
