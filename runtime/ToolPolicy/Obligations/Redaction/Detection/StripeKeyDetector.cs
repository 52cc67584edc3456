namespace ToolPolicy.Obligations.Redaction.Detection;

/// <summary>Stripe's secret and restricted keys and webhook secrets (Stripe Docs, "API keys"). Publishable keys (<c>pk_</c>) are public.</summary>
internal sealed class StripeKeyDetector() : TokenDetector(
    Detectors.StripeKey,
    "stripe-key",
    new("sk_live_", Bytes.Alphanumeric, 16, '_'),
    new("sk_test_", Bytes.Alphanumeric, 16, '_'),
    new("rk_live_", Bytes.Alphanumeric, 16, '_'),
    new("rk_test_", Bytes.Alphanumeric, 16, '_'),
    new("sk_org_", Bytes.Word, 16, '_'),
    new("whsec_", Bytes.Base64, 24, '_'));
