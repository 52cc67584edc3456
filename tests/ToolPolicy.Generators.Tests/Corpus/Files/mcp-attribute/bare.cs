// exposed: A marked method without a rule.
using ModelContextProtocol.Server;

namespace Corpus;

[McpServerToolType]
public sealed class Desk
{
    [McpServerTool]
    public string Open() => ""; // unguarded

    [McpServerTool, RequiresRole("clerk")]
    public string Shut() => "";

    public string Lock() => "";
}
