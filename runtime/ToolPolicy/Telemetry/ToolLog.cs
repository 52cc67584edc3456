using Microsoft.Extensions.Logging;

namespace ToolPolicy.Telemetry;

/// <summary>Every message of ours. Declared names, codes and types only: no argument, no result, no message of an exception.</summary>
internal static partial class ToolLog
{
    [LoggerMessage(1, LogLevel.Information, "Denied {Tool} ({Method}): {Reason} {About}")]
    public static partial void Denied(ILogger log, string tool, string method, string? reason, string? about);

    [LoggerMessage(2, LogLevel.Warning,
        "Denied {Tool} ({Method}): no session is bound to the call. Begin one with 'using var session = ToolSession.Begin(principal)' and offer the model 'tools.For(session)'. Further denials of this kind are logged at level information.")]
    public static partial void NoSession(ILogger log, string tool, string method);

    [LoggerMessage(3, LogLevel.Error, "Denied {Tool} ({Method}): its declaration cannot be enforced. {Unsound}")]
    public static partial void Unsound(ILogger log, string tool, string method, string? unsound);

    [LoggerMessage(4, LogLevel.Error, "Call {Call} of {Tool} ({Method}) was withheld: {Exception}\n{StackTrace}")]
    public static partial void Withheld(ILogger log, string call, string tool, string method, string? exception, string? stackTrace);

    [LoggerMessage(5, LogLevel.Error, "Call {Call} of {Tool} ({Method}) was denied, because deciding it failed: {Exception}\n{StackTrace}")]
    public static partial void Faulted(ILogger log, string call, string tool, string method, string? exception, string? stackTrace);

    [LoggerMessage(6, LogLevel.Critical, "A record of {Tool} could not be written: {Exception}")]
    public static partial void AuditFailed(ILogger log, string tool, string? exception);

    [LoggerMessage(7, LogLevel.Information, "{Record}")]
    public static partial void AuditRecord(ILogger log, string record);
}
