// exposed: The class needs no mark.
using ModelContextProtocol.Server;

namespace Corpus;

public class Desk
{
    [McpServerTool, System.ComponentModel.Description("Opens.")]
    public virtual string Open() => ""; // unguarded
}
