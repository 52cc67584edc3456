using Microsoft.Extensions.Logging;

namespace ToolPolicy.Net;

/// <summary>What the net tells the developer. Nothing that a model or a client wrote is repeated.</summary>
internal static partial class NetLog
{
    [LoggerMessage(20, LogLevel.Error, "The net refused a request: {Refusal}")]
    public static partial void Refused(ILogger log, string refusal);

    [LoggerMessage(21, LogLevel.Warning, "The net refused {Calls} call(s) of a model that name no tool of their request; the model is told that there is no such tool.")]
    public static partial void CallsRefused(ILogger log, int calls);

    [LoggerMessage(22, LogLevel.Warning, "The net removed {Approvals} approval response(s) that came from a model.")]
    public static partial void ApprovalsRemoved(ILogger log, int approvals);
}
