using System;

namespace ToolPolicy.Obligations.Tokens;

/// <summary>Any tokenizer, through one function.</summary>
internal sealed class DelegateTokenCounter(Func<string, int> count, double? maxTokensPerByte) : TokenCounter
{
    public override double? MaxTokensPerByte => maxTokensPerByte;

    public override int Count(ReadOnlySpan<char> text) => count(text.ToString());
}
