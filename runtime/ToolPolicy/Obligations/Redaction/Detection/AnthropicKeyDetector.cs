namespace ToolPolicy.Obligations.Redaction.Detection;

/// <summary>Anthropic's keys: of the API, of administrators, and OAuth tokens (Anthropic docs, "API overview", "Admin API").</summary>
internal sealed class AnthropicKeyDetector() : TokenDetector(
    Detectors.AnthropicKey,
    "anthropic-key",
    new TokenPattern("sk-ant-", Bytes.Base64Url, 32, '-'));
