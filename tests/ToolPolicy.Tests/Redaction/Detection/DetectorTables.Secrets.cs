namespace ToolPolicy.Tests.Redaction.Detection;

/// <content>What opens a door. Every key is made up: random characters behind the issuer's prefix, taken apart where a scanner of repositories would take it for a real one.</content>
internal static partial class DetectorTables
{
    private const string R20 = "aB3dE5fG7hJ9kL1mN2pQ";
    private const string R36 = R20 + "rS4tU6vW8xY0zA1b";
    private const string R40 = R20 + "rS4tU6vW8xY0zA1bC3dE";
    private const string R88 = R40 + R40 + "fG7hJ9==";
    private const string U16 = "B3DE5FG7HJ2KL4MN";

    private static readonly (Detectors Detector, string Kind, string[] Rows)[] Secrets =
    [
        (Detectors.UrlCredentials, "url-credentials",
        [
            "https://«user:pass@example.com»/x", "postgres://«admin:s3cr3t@db.example.com:5432»/app", "redis://«:p4ss@cache:6379»", "ftp://«u:p@h»", "git+https://«me:tok@github.com»/a/b.git",
            "see https://«user:p%40ss@example.com»/ now", "\"amqp://«a:b@mq»\"", "mongodb+srv://«u:p@ss@cluster0.example.net»/db", "<https://«a:b@c.d»>", "jdbc:x://«u:p@h:1»?q=1",
            "https://example.com/x", "https://user@example.com", "ssh://git@github.com/x", "user:pass@example.com", "https://example.com:8080/@user", "://a:b@c", "https://example.com/?u=a:b@c", "http://a:@c",
            "https://:@x", "mailto:a:b@c.d", "a //b:c@d",
        ]),
        (Detectors.PrivateKey, "private-key",
        [
            "«-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBg\nkqhkiG9w0BAQEFAASC\n-----END PRIVATE KEY-----»", "«-----BEGIN RSA PRIVATE KEY-----\r\nMIIEowIBAAKCAQEA\r\n-----END RSA PRIVATE KEY-----»\r\n",
            "«-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,3F17F5316E2BAC89\n\nMIIEowIBAAKCAQEA\n-----END RSA PRIVATE KEY-----»", "x «-----BEGIN EC PRIVATE KEY-----\nMHcCAQEE\n-----END EC PRIVATE KEY-----» y",
            "«-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXk\n-----END OPENSSH PRIVATE KEY-----»", "«-----BEGIN PGP PRIVATE KEY BLOCK-----\nVersion: GnuPG v2\n\nlQOYBF\n=abcd\n-----END PGP PRIVATE KEY BLOCK-----»",
            "«-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIFHDBOBgkq\n-----END ENCRYPTED PRIVATE KEY-----»", "«-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBg\n»", "«-----BEGIN PRIVATE KEY-----\nMIIEvQ\n»-----BEGIN CERTIFICATE-----",
            "-----BEGIN CERTIFICATE-----\nMIID\n-----END CERTIFICATE-----", "-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----", "BEGIN PRIVATE KEY", "----BEGIN PRIVATE KEY-----", "------BEGIN PRIVATE KEY-----",
            "-----BEGIN PRIVATE KEY----", "-----begin private key-----", "-----BEGIN PRIVATE KEYS-----", "-----BEGIN PGP PUBLIC KEY BLOCK-----", "-----BEGIN-----",
        ]),
        (Detectors.Jwt, "jwt",
        [
            "«eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U»", "token «eyJhbGciOiJub25lIn0.eyJpc3MiOiJqb2UifQ.»", "Bearer «eyJ0eXAiOiJKV1Qi.eyJleHAiOjE2fQ.abc-_def», next",
            "x=«eyJhbGciOiJSU0EtT0FFUCJ9.OKOawDo13gRp2ojaHV7LFpZcgV7T6DVZKTyKOMTYUmK.48V1_ALb6US04U3b.5eym8TW_c8SuK0ltJ3rp.XFBoMYUZodetZdvT»", "\"«eyJhbGciOiJkaXIiLCJlbmMi..48V1_ALb6US04U3b.5eym8TW_c8SuK0ltJ3rp.XFBoMYUZodetZdvT»\"",
            "eyJhbGciOiJIUzI1NiJ9", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0", "xeyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ9aaaa.sig", "eyJ.eyJ.x", "eyJhbGci.b.c", "yJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0aa.x", "heyJude.eyJude.com",
        ]),
        (Detectors.AwsKey, "aws-key",
        [
            "«AKIA" + U16 + "»", "key=«ASIA" + U16 + "»", "(«ABIA" + U16 + "»)", "aws «AKIAIOSFODNN7EXAMPLE»", "\"«AKIA" + U16 + "»\"", "«ABSKQmVkcm9ja0FQSUtleS" + R40 + "»",
            "AKIA", "AKIAB3DE5FG7", "AKIAAAAAAAAAAAAAAAAA", "XAKIA" + U16, "akia" + U16, "AKIA b3de", "AROA" + U16, "AKIA1111111111111111",
        ]),
        (Detectors.AzureKey, "azure-key",
        [
            "AccountName=x;AccountKey=«" + R88 + "»;EndpointSuffix=core.windows.net", "SharedAccessKey=«" + R40 + "fG=»", "?sv=2022-11-02&sig=«" + R40 + "%3D»&se=x", "https://x.blob.core.windows.net/c?sig=«" + R40 + "%2B%3D»",
            "secret «abc8Q~" + R20 + "aB3dE5fG7hJ9k»", "'«x.Y7Q~" + R20 + "aB3dE5fG7hJ9k-_»'",
            "AccountKey=", "AccountKey=abc", "sig=abc", "design=" + R40, "abc8Q~short", "ab8Q~" + R20 + "aB3dE5fG7hJ9k", "abcXQ~" + R20 + "aB3dE5fG7hJ9k", "SharedAccessKeyName=Root" + R20,
        ]),
        (Detectors.GoogleKey, "google-key",
        [
            "«AIzaSyD-" + R36[..31] + "»", "key=«AIza" + R36[..35] + "»&x", "«ya29." + R40 + "»", "«GOCSPX-" + R36[..28] + "»", "\"«AIza" + R36 + "»\"",
            "AIza", "AIza" + R20, "xAIza" + R36, "aiza" + R36, "ya29.short", "GOCSPX-short", "AIza" + "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        ]),
        (Detectors.GitHubToken, "github-token",
        [
            "«ghp_" + R36 + "»", "token: «gho_" + R36 + "».", "«ghu_" + R36 + "»", "«ghs_" + R36 + "»", "«ghr_" + R36 + "»", "«github_pat_11ABCDEFG0" + R20 + "_" + R40 + "»", "GH_TOKEN=«ghp_" + R36 + "»",
            "https://x-access-token:«ghs_" + R36 + "»@github.com",
            "ghp_", "ghp_" + R20, "ghx_" + R36, "xghp_" + R36, "GHP_" + R36, "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "github_pat_short", "high_" + R36,
        ]),
        (Detectors.GitLabToken, "gitlab-token",
        [
            "«glpat-" + R20 + "»", "PRIVATE-TOKEN: «glpat-" + R20[..18] + "-_»", "«glrt-" + R20 + "»", "«gldt-" + R20 + "»", "«glptt-" + R40 + "»", "«glcbt-64_" + R20 + "»", "«glsoat-" + R20 + "»",
            "glpat-", "glpat-short", "xglpat-" + R20, "glpat-xxxxxxxxxxxxxxxxxxxx", "glass-" + R20,
        ]),
        (Detectors.SlackToken, "slack-token",
        [
            "«xoxb-123456789012-123456789012-" + R20 + "»", "«xoxp-123456789012-" + R20 + "»", "«xapp-1-A0123456789-1234567890123-" + R20 + "»", "«xoxe.xoxp-1-" + R40 + "»", "https://«hooks.slack.com/services/T00000001/B00000002/" + R20 + "xY0z»",
            "xoxb-", "xoxb-short", "xoxz-123456789012-" + R20, "foxoxb-123456789012-" + R20, "hooks.slack.com/services/", "xoxb-your-token-here",
        ]),
        (Detectors.StripeKey, "stripe-key",
        [
            "«sk_live_" + R20 + "»", "«sk_test_" + R20 + "aaaa»", "«rk_live_" + R20 + "»", "«whsec_" + R36 + "»", "STRIPE=«sk_live_" + R20 + "»;", "«rk_test_" + R20 + "»",
            "pk_live_" + R20, "sk_live_", "sk_live_short", "sk_prod_" + R20, "task_live_" + R20, "sk_live_xxxxxxxxxxxxxxxxxxxxxxxx", "whsec_short",
        ]),
        (Detectors.OpenAiKey, "openai-key",
        [
            "«sk-proj-" + R40 + "»", "«sk-" + R40 + "T3BlbkFJ»", "«sk-svcacct-" + R40 + "_-x»", "«sk-admin-" + R40 + "»", "OPENAI_API_KEY=«sk-" + R20 + "T3BlbkFJ" + R20 + "»", "\"«sk-None-" + R40 + "»\"",
            "sk-", "sk-short", "sk-" + R36, "risk-" + R40, "task-proj-" + R40, "sk-proj-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "sk-proj-" + R20,
        ]),
        (Detectors.AnthropicKey, "anthropic-key",
        [
            "«sk-ant-api03-" + R40 + R40 + "-_AA»", "«sk-ant-admin01-" + R40 + R40 + "»", "«sk-ant-oat01-" + R40 + "»", "key «sk-ant-api03-" + R40 + "», next",
            "sk-ant-", "sk-ant-api03-short", "sk-ants-" + R40, "risk-ant-" + R40, "sk-ant-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        ]),
        (Detectors.ConnectionString, "connection-string",
        [
            "Server=db;User Id=sa;Password=«letmein»;Encrypt=true", "Server=db;Pwd=«abc»", "Password=«p w»;Server=db", "Driver={x};Uid=a;PWD=«q»;", "Host=h;Username=u;Password=«s3cr3t»", "data source=x; password = «a=b» ; y=1"[..0] + "data source=x; password = «a=b»;y=1",
            "DefaultEndpointsProtocol=https;AccountName=x;AccountKey=«" + R88 + "»;EndpointSuffix=core.windows.net", "Endpoint=sb://x/;SharedAccessKeyName=Root;SharedAccessKey=«" + R40 + "fG=»", "\"Server=db;Password=«abc»\"",
            "Server=db;User Id=sa;Password='«a;b»';x=1", "Password=«x»; Timeout=5", "Server=db;Old Password=«x»;",
            "Server=db;Password=;x=1", "Password=abc", "the password=abc; then", "Server=db;PasswordHint=abc;", "Server=db;Password=***;", "Server=db;Password=<pw>;x=1", "Server=db;Password=${PW};", "password: abc; x=1", "Server=db;Trusted_Connection=yes",
        ]),
        (Detectors.Assignment, "secret",
        [
            "password=«hunter22»", "DB_PASSWORD=«s3cr3t!x»", "\"password\": \"«Tr0ub4dor»\"", "passwd: «abc123», next", "pwd = '«x9#kLm2»'", "client_secret=«" + R20 + "»", "api_key: «" + R20 + "»", "\"apiKey\":\"«" + R20 + "»\"",
            "access-token=«" + R20 + "»&x=1", "Authorization: Bearer «" + R20 + "»", "Authorization: Basic «dXNlcjpwYXNzd29yZDE=»", "x-api-key: «" + R20 + "»", "secret := \"«" + R20 + "»\"", "token => '«" + R20 + "»'",
            "aws_secret_access_key = «wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY»", "userPassword=«Qwerty99»", "the password: «hunter22»", "config[\"password\"] = \"«hunter22»\"", "signing key: «" + R20 + "»", "passphrase=«correct-horse»",
            "PASSWORD=«ABC123def»;", "<password>x</password> password=«q1w2e3»<br>", "auth_token=«" + R36 + "»", "token: «550e8400-e29b-41d4-a716-446655440000»",
            "password: please reset it", "password=", "password=short"[..13], "password == \"hunter22\"", "password != hunter22", "password=${DB_PASSWORD1}", "password=<your-password-1>", "password = GetPassword1()", "token: 5 left",
            "max_tokens=16384", "token: abcdefghijklmnopqrst", "tokens: " + R20, "secretary: " + R20, "token=https://example.com/path1234", "passwordHash=" + R20, "the secret is out: nothing1234", "key=" + R20, "password:\n\nhunter22", "password: self-service",
            "api_key=xxxxxxxxxxxxxxxxxxxx", "api key: {{ api_key_1234567890 }}", "token count = 1234567890123456", "compass: hunter22", "token_type: bearer",
        ]),
    ];
}
