// guarded: Marked methods with rules, which nothing registers raw.
using ModelContextProtocol.Server;

namespace Corpus;

[McpServerToolType, RequiresRole("clerk")]
public sealed class Desk
{
    [McpServerTool]
    public string Open() => "";

    [McpServerTool, AllowAnyone("hours are public")]
    public string Hours() => "";

    [McpServerTool, RequiresClaim("badge")]
    public string Badge() => "";
}
