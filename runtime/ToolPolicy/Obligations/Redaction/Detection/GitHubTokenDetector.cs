namespace ToolPolicy.Obligations.Redaction.Detection;

/// <summary>GitHub's tokens: personal, OAuth, user-to-server, server-to-server, refresh, and fine-grained (GitHub Docs, "Token types and formats").</summary>
internal sealed class GitHubTokenDetector() : TokenDetector(
    Detectors.GitHubToken,
    "github-token",
    new("ghp_", Bytes.Alphanumeric, 36, '_'),
    new("gho_", Bytes.Alphanumeric, 36, '_'),
    new("ghu_", Bytes.Alphanumeric, 36, '_'),
    new("ghs_", Bytes.Alphanumeric, 36, '_'),
    new("ghr_", Bytes.Alphanumeric, 36, '_'),
    new("github_pat_", Bytes.Word, 36, '_'));
