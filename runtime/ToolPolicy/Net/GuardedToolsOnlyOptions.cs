using System;
using System.Collections.Generic;
using Microsoft.Extensions.Logging;

namespace ToolPolicy;

/// <summary>What the net lets through beside guarded tools. Read once, when the net is made.</summary>
public sealed class GuardedToolsOnlyOptions
{
    /// <summary>
    /// Names of tools whose code is elsewhere, and that the model may be offered all the same: hosted tools (<c>web_search</c>; a hosted MCP server by its
    /// <c>ServerName</c>), the tools of an MCP client, and declarations without a body. Compared ordinally. Nothing guards what they do and what they return. A function
    /// of this program is refused even if its name is here.
    /// </summary>
    public ISet<string> RemoteTools { get; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>
    /// Says that no client invokes functions above the lower half: the program looks up and calls the tools itself. Off unless set, and a request then has to come through
    /// the upper half, because what an invoking client knows and does by itself is seen only there.
    /// </summary>
    public bool InvokedByHand { get; set; }

    /// <summary>How many approval requests may wait for their answer at a time; the oldest gives way, and its answer is then refused. 10,000 unless set.</summary>
    public int MaxPendingApprovals { get; set; } = 10_000;

    /// <summary>The developer's log. Null: that of the services where there are any, else warnings and errors on standard error.</summary>
    public ILogger? Logger { get; set; }
}
