namespace ToolPolicy.Obligations.Redaction.Detection;

/// <summary>Access key ids of Amazon Web Services: long-term, temporary, bearer (IAM User Guide, "Understanding unique ID prefixes"), and keys of Bedrock.</summary>
/// <remarks>The secret access key has no shape of its own; it is found as an assignment.</remarks>
internal sealed class AwsKeyDetector() : TokenDetector(
    Detectors.AwsKey,
    "aws-key",
    new("AKIA", Bytes.UpperBase32, 16, 'I'),
    new("ASIA", Bytes.UpperBase32, 16, 'I'),
    new("ABIA", Bytes.UpperBase32, 16, 'I'),
    new("ABSKQmVkcm9ja0FQSUtleS", Bytes.Base64, 40, 'Q'));
