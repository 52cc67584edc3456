using System;

namespace ToolPolicy;

/// <summary>What is looked for inside strings, and masked where it is found. What each detector recognises, and from which specification, stands in <c>docs/masking.md</c>.</summary>
/// <remarks>Detectors find what looks like a secret. A value that is known to be one is marked as a whole by <see cref="SensitiveAttribute"/>.</remarks>
[Flags]
public enum Detectors
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>E-mail addresses.</summary>
    Email = 1 << 0,

    /// <summary>Telephone numbers: international ones, and common national forms.</summary>
    Phone = 1 << 1,

    /// <summary>Payment card numbers.</summary>
    Card = 1 << 2,

    /// <summary>International bank account numbers.</summary>
    Iban = 1 << 3,

    /// <summary>Social security numbers of the United States.</summary>
    UsSsn = 1 << 4,

    /// <summary>Individual taxpayer identification numbers of the United States.</summary>
    UsItin = 1 << 5,

    /// <summary>National insurance numbers of the United Kingdom.</summary>
    UkNino = 1 << 6,

    /// <summary>NHS numbers of the United Kingdom.</summary>
    NhsNumber = 1 << 7,

    /// <summary>IPv4 and IPv6 addresses, but not loopback.</summary>
    IpAddress = 1 << 8,

    /// <summary>URLs that carry a user name and a password.</summary>
    UrlCredentials = 1 << 9,

    /// <summary>Private keys in PEM and OpenPGP armour.</summary>
    PrivateKey = 1 << 10,

    /// <summary>JSON web tokens.</summary>
    Jwt = 1 << 11,

    /// <summary>Access keys of Amazon Web Services.</summary>
    AwsKey = 1 << 12,

    /// <summary>Keys, signatures and client secrets of Microsoft Azure.</summary>
    AzureKey = 1 << 13,

    /// <summary>Keys and OAuth secrets of Google.</summary>
    GoogleKey = 1 << 14,

    /// <summary>Tokens of GitHub.</summary>
    GitHubToken = 1 << 15,

    /// <summary>Tokens of GitLab.</summary>
    GitLabToken = 1 << 16,

    /// <summary>Tokens and webhooks of Slack.</summary>
    SlackToken = 1 << 17,

    /// <summary>Secret keys of Stripe.</summary>
    StripeKey = 1 << 18,

    /// <summary>Keys of OpenAI.</summary>
    OpenAiKey = 1 << 19,

    /// <summary>Keys of Anthropic.</summary>
    AnthropicKey = 1 << 20,

    /// <summary>Passwords in connection strings.</summary>
    ConnectionString = 1 << 21,

    /// <summary>Values that are assigned to a name such as <c>password</c> or <c>token</c> and look like one.</summary>
    Assignment = 1 << 22,

    /// <summary>The program's own patterns: <c>ToolGuardOptions.Patterns</c>.</summary>
    Patterns = 1 << 23,

    /// <summary>What identifies a person.</summary>
    Personal = Email | Phone | Card | Iban | UsSsn | UsItin | UkNino | NhsNumber | IpAddress,

    /// <summary>What opens a door.</summary>
    Secrets = UrlCredentials | PrivateKey | Jwt | AwsKey | AzureKey | GoogleKey | GitHubToken | GitLabToken | SlackToken | StripeKey | OpenAiKey | AnthropicKey
        | ConnectionString | Assignment,

    /// <summary>All there are.</summary>
    All = Personal | Secrets | Patterns,
}
