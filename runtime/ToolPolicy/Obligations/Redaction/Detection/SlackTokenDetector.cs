namespace ToolPolicy.Obligations.Redaction.Detection;

/// <summary>Slack's tokens and incoming webhooks (Slack API docs, "Token types", "Sending messages using incoming webhooks").</summary>
internal sealed class SlackTokenDetector() : TokenDetector(
    Detectors.SlackToken,
    "slack-token",
    new("xoxe.xoxb-", Bytes.AlphanumericHyphen, 20, '-'),
    new("xoxe.xoxp-", Bytes.AlphanumericHyphen, 20, '-'),
    new("xoxb-", Bytes.AlphanumericHyphen, 20, '-'),
    new("xoxp-", Bytes.AlphanumericHyphen, 20, '-'),
    new("xoxa-", Bytes.AlphanumericHyphen, 20, '-'),
    new("xoxr-", Bytes.AlphanumericHyphen, 20, '-'),
    new("xoxs-", Bytes.AlphanumericHyphen, 20, '-'),
    new("xoxe-", Bytes.AlphanumericHyphen, 20, '-'),
    new("xapp-", Bytes.AlphanumericHyphen, 20, '-'),
    new("hooks.slack.com/services/", Bytes.Of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/"), 30, '/'),
    new("hooks.slack.com/workflows/", Bytes.Of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/"), 30, '/'));
