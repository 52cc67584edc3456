namespace ToolPolicy.Obligations.Redaction.Detection;

/// <summary>GitLab's tokens (GitLab Docs, "Token prefixes").</summary>
internal sealed class GitLabTokenDetector() : TokenDetector(
    Detectors.GitLabToken,
    "gitlab-token",
    new("glpat-", Bytes.Base64Url, 20, '-'),
    new("gloas-", Bytes.Base64Url, 20, '-'),
    new("gldt-", Bytes.Base64Url, 20, '-'),
    new("glrt-", Bytes.Base64Url, 20, '-'),
    new("glrtr-", Bytes.Base64Url, 20, '-'),
    new("glcbt-", Bytes.Base64Url, 20, '-'),
    new("glptt-", Bytes.Base64Url, 20, '-'),
    new("glft-", Bytes.Base64Url, 20, '-'),
    new("glimt-", Bytes.Base64Url, 20, '-'),
    new("glagent-", Bytes.Base64Url, 20, '-'),
    new("glwt-", Bytes.Base64Url, 20, '-'),
    new("glsoat-", Bytes.Base64Url, 20, '-'),
    new("glffct-", Bytes.Base64Url, 20, '-'));
