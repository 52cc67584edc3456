namespace ToolPolicy.Grammar;

/// <summary>A cap in LLM tokens: 32 to 10,000,000. Below 32 a cut result could not say that it was cut.</summary>
public static class TokenCap
{
    /// <summary>The smallest cap.</summary>
    public const int Min = 32;

    /// <summary>The largest cap.</summary>
    public const int Max = 10_000_000;

    /// <summary>The cap of a result where none is declared.</summary>
    public const int Default = 8_000;

    /// <summary>Says what is wrong with <paramref name="maxTokens"/>; null when nothing is.</summary>
    public static string? FaultOf(int maxTokens) =>
        maxTokens is < Min or > Max ? "a cap is 32 to 10,000,000 LLM tokens" : null;
}
