// exposed: The two parts of a marked method: once.
using ModelContextProtocol.Server;

namespace Corpus;

public sealed partial class Desk
{
    [McpServerTool]
    public partial string Open(); // unguarded
}

public sealed partial class Desk
{
    public partial string Open() => "";
}
