namespace ToolPolicy.Obligations.Redaction.Detection;

/// <summary>Google's API keys, OAuth access tokens and client secrets (Google Cloud docs, "Manage API keys"; Google Identity, "OAuth 2.0").</summary>
/// <remarks>The key of a service account is a private key, and found as one.</remarks>
internal sealed class GoogleKeyDetector() : TokenDetector(
    Detectors.GoogleKey,
    "google-key",
    new("AIza", Bytes.Base64Url, 35, 'z'),
    new("ya29.", Bytes.Base64Url, 20, '9'),
    new("GOCSPX-", Bytes.Base64Url, 28, '-'));
