using System;
using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;

namespace ToolPolicy.Mcp.Messages;

/// <summary>Masks notifications. A tool chooses every part of one, and so every part is looked at: what the protocol reads stays only where it is what the protocol knows.</summary>
/// <param name="mask">The mask of the call.</param>
/// <param name="token">The progress that the client asked for; null for none.</param>
internal sealed class GuardedNotifications(MessageMask mask, ProgressToken? token)
{
    /// <exception cref="InvalidOperationException">The name of the notification repeats something sensitive, or comes from a tool that is sensitive as a whole.</exception>
    public JsonRpcNotification Masked(JsonRpcNotification notification)
    {
        string method = notification.Method;
        if (method is not (NotificationMethods.ProgressNotification or NotificationMethods.LoggingMessageNotification) && mask.Of(method) != method)
        {
            throw new InvalidOperationException("the name of a notification cannot be masked, and repeats something sensitive");
        }

        return new JsonRpcNotification { Method = method, Params = notification.Params is JsonObject members ? Masked(method, members) : mask.Of(notification.Params) };
    }

    private JsonObject Masked(string method, JsonObject members)
    {
        JsonObject masked = [];
        foreach ((string name, JsonNode? value) in members)
        {
            switch (method, name)
            {
                case (NotificationMethods.ProgressNotification, "progressToken") when value is not null && token is { } asked && value.ToString() == asked.ToString():
                case (NotificationMethods.LoggingMessageNotification, "level") when value is not null && IsLevel(value):
                case (NotificationMethods.ProgressNotification, "progress" or "total") when value?.GetValueKind() == JsonValueKind.Number && mask.IsShown(value):
                    masked[name] = value.DeepClone();
                    break;
                case (NotificationMethods.ProgressNotification, "progress"):
                    // It has to be a number, and this one says nothing.
                    masked[name] = 0;
                    break;
                case (NotificationMethods.ProgressNotification, "total"):
                    break;
                case (NotificationMethods.ProgressNotification, "message"):
                case (NotificationMethods.LoggingMessageNotification, "logger" or "data"):
                    masked[name] = mask.Of(value);
                    break;
                default:
                    masked[mask.Of(name)] = mask.Of(value);
                    break;
            }
        }

        return masked;
    }

    private static bool IsLevel(JsonNode value) => value.GetValueKind() == JsonValueKind.String
        && value.GetValue<string>() is "debug" or "info" or "notice" or "warning" or "error" or "critical" or "alert" or "emergency";
}
