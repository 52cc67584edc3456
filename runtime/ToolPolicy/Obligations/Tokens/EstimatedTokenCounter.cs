using System;

namespace ToolPolicy.Obligations.Tokens;

internal sealed class EstimatedTokenCounter : TokenCounter
{
    public override double? MaxTokensPerByte => 1;

    public override int Count(ReadOnlySpan<char> text) => (text.Length + 2) / 3;
}
