namespace ToolPolicy.Obligations.Redaction.Detection;

/// <summary>OpenAI's keys: of projects, service accounts and administrators, and the older user keys (OpenAI API reference, "Authentication", "Admin API keys").</summary>
internal sealed class OpenAiKeyDetector() : TokenDetector(
    Detectors.OpenAiKey,
    "openai-key",
    new("sk-proj-", Bytes.Base64Url, 40, '-'),
    new("sk-svcacct-", Bytes.Base64Url, 40, '-'),
    new("sk-admin-", Bytes.Base64Url, 40, '-'),
    new("sk-None-", Bytes.Base64Url, 40, '-'),
    new("sk-", Bytes.Alphanumeric, 40, '-'));
