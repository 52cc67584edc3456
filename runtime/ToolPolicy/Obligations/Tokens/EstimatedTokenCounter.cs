using System;

namespace ToolPolicy.Obligations.Tokens;

/// <summary>The default: an estimate from above, which stops where the cap is exceeded.</summary>
internal sealed class EstimatedTokenCounter : TokenCounter
{
    public override double? MaxTokensPerByte => 1;

    public override int Count(ReadOnlySpan<char> text) => TokenEstimate.Of(text, int.MaxValue - 1);

    internal override bool Fits(ReadOnlySpan<char> text, int maxTokens) => TokenEstimate.Of(text, maxTokens) <= maxTokens;
}
