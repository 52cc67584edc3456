using System;
using System.Buffers;
using System.Text;
using ToolPolicy.Obligations.Tokens;

namespace ToolPolicy;

/// <summary>Counts LLM tokens: the units in which a model reads text.</summary>
public abstract class TokenCounter
{
    /// <summary>
    /// An estimate that needs no vocabulary and errs on the safe side: it counts more than a tokenizer does. Its measured error stands in <c>docs/llm-tokens.md</c>.
    /// </summary>
    public static TokenCounter Estimate { get; } = new EstimatedTokenCounter();

    /// <summary>
    /// The most tokens that one byte of UTF-8 can give, where that is known: 1 for byte-level BPE such as o200k_base and cl100k_base. Null where it is not. A text
    /// that fits its cap by this bound is not counted.
    /// </summary>
    public virtual double? MaxTokensPerByte => null;

    /// <summary>A counter that asks a tokenizer, such as <c>TokenCounter.From(text => tokenizer.CountTokens(text))</c>.</summary>
    /// <param name="count">Counts the LLM tokens of a text. It is called by many threads at once.</param>
    /// <param name="maxTokensPerByte">See <see cref="MaxTokensPerByte"/>; null when unknown.</param>
    /// <exception cref="ArgumentOutOfRangeException">A bound that is not a positive number.</exception>
    public static TokenCounter From(Func<string, int> count, double? maxTokensPerByte = null)
    {
        ArgumentNullException.ThrowIfNull(count);
        if (maxTokensPerByte is { } bound && !(bound > 0 && double.IsFinite(bound)))
        {
            throw new ArgumentOutOfRangeException(nameof(maxTokensPerByte), "the bound is a positive number");
        }

        return new DelegateTokenCounter(count, maxTokensPerByte);
    }

    /// <summary>The number of LLM tokens of a text.</summary>
    /// <param name="text">The text.</param>
    public abstract int Count(ReadOnlySpan<char> text);

    /// <summary>Whether the declared bound alone shows that so many bytes of UTF-8 fit.</summary>
    internal bool SurelyFits(long utf8Bytes, int maxTokens) => MaxTokensPerByte is { } bound && utf8Bytes * bound <= maxTokens;

    /// <summary>Whether a text is within a cap. What is longer than the cap could hold is not counted.</summary>
    internal virtual bool Fits(ReadOnlySpan<char> text, int maxTokens)
    {
        if (text.Length > MostBytes(maxTokens))
        {
            return false;
        }

        int count = Count(text);
        return count < 0 ? throw new InvalidOperationException("the token counter returned a negative number") : count <= maxTokens;
    }

    /// <inheritdoc cref="Fits(ReadOnlySpan{char}, int)"/>
    internal bool Fits(ReadOnlySpan<byte> utf8, int maxTokens)
    {
        if (SurelyFits(utf8.Length, maxTokens))
        {
            return true;
        }

        if (utf8.Length > MostBytes(maxTokens))
        {
            return false;
        }

        char[] text = ArrayPool<char>.Shared.Rent(utf8.Length);
        try
        {
            return Fits(text.AsSpan(0, Encoding.UTF8.GetChars(utf8, text)), maxTokens);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(text);
        }
    }

    /// <summary>The most bytes of UTF-8 that a cap is taken to hold: the longest tokens of o200k_base and cl100k_base have 128. A longer text is cut uncounted.</summary>
    internal static long MostBytes(int maxTokens) => maxTokens * 128L;
}
