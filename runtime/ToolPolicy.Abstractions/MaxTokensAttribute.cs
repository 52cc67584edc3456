using System;

namespace ToolPolicy;

/// <summary>Caps, in LLM tokens, what a tool may say, or what a string argument may hold.</summary>
/// <remarks>
/// On a method, class, interface or assembly it caps the text that the model sees, counted after masking; the smallest cap wins, and 8,000 holds where none is
/// declared. A longer result is cut, and stays valid JSON. On a string parameter, a longer argument is denied, never cut.
/// </remarks>
[AttributeUsage(
    AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Interface | AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class MaxTokensAttribute : Attribute
{
    /// <summary>Caps at <paramref name="maxTokens"/> LLM tokens.</summary>
    /// <param name="maxTokens">The cap, see <see cref="Grammar.TokenCap"/>.</param>
    public MaxTokensAttribute(int maxTokens) => MaxTokens = maxTokens;

    /// <summary>The cap in LLM tokens.</summary>
    public int MaxTokens { get; }

    /// <summary>
    /// Whether a cut result says how much there was ("12 of 9480"). Off unless asked for: the size of an answer can itself be the secret.
    /// </summary>
    public bool ShowTotal { get; set; }
}
