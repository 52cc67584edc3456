using System;
using System.Threading;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace ToolPolicy.Mcp.Messages;

/// <summary>Progress, masked on its way to the client; nothing when the client asked for none.</summary>
internal sealed class GuardedProgress(GuardedConnection connection, ProgressToken? token) : IProgress<ProgressNotificationValue>
{
    public void Report(ProgressNotificationValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (token is { } asked)
        {
            // As the SDK does it: reporting does not wait, and a client that is gone is no fault of the tool's.
            _ = connection.NotifyProgressAsync(asked, value, null, CancellationToken.None);
        }
    }
}
