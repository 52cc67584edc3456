using System;
using System.Collections.Frozen;
using Microsoft.Extensions.Logging;
using ToolPolicy.Rules;
using ToolPolicy.Telemetry;

namespace ToolPolicy.Net;

/// <summary>The options, as they were when the net was made.</summary>
internal sealed record NetSettings(FrozenSet<string> RemoteTools, bool InvokedByHand, int MaxPendingApprovals, ILogger Log)
{
    public static NetSettings Of(GuardedToolsOnlyOptions? options, ILogger? log = null)
    {
        options ??= new GuardedToolsOnlyOptions();
        return options.MaxPendingApprovals < 1
            ? throw Legal.Fault("at least one approval may be pending", "options.MaxPendingApprovals")
            : new(
                options.RemoteTools.ToFrozenSet(StringComparer.Ordinal), options.InvokedByHand, options.MaxPendingApprovals,
                new SafeLogger(options.Logger ?? log ?? new StandardErrorLogger()));
    }
}
