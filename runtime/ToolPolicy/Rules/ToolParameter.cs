using System;
using ToolPolicy.Grammar;

namespace ToolPolicy.Rules;

/// <summary>A parameter of a tool that carries a name: one that the model supplies, or one whose name the model must not use.</summary>
public sealed class ToolParameter
{
    /// <summary>Makes a parameter.</summary>
    /// <param name="name">Its name in the schema.</param>
    /// <param name="origin">Who supplies it.</param>
    /// <param name="allowsNull">Whether JSON null is legal.</param>
    /// <param name="maxTokens">The cap of a string argument in LLM tokens; 0 for none.</param>
    /// <param name="mark">How it is masked in records, logs and traces; null when it is not sensitive.</param>
    /// <param name="claim">The claim that it comes from; null for every other origin.</param>
    /// <param name="isMaskedInside">Whether only parts of the argument are sensitive; the others may come back in a result.</param>
    /// <exception cref="ArgumentException">A value that its grammar refuses.</exception>
    public ToolParameter(
        string name, ArgumentOrigin origin = ArgumentOrigin.Model, bool allowsNull = false, int maxTokens = 0, SensitiveMark? mark = null, string? claim = null,
        bool isMaskedInside = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if ((origin == ArgumentOrigin.Principal) != (claim is not null))
        {
            throw new ArgumentException("a parameter of the principal, and no other, names a claim", nameof(claim));
        }

        if (claim is not null)
        {
            Legal.OrThrow(ClaimType.FaultOf(claim), nameof(claim));
        }

        if (maxTokens != 0)
        {
            Legal.OrThrow(TokenCap.FaultOf(maxTokens), nameof(maxTokens));
        }

        Name = name;
        Origin = origin;
        AllowsNull = allowsNull;
        MaxTokens = maxTokens;
        Mark = mark;
        Claim = claim;
        IsMaskedInside = isMaskedInside;
    }

    /// <summary>The name in the schema.</summary>
    public string Name { get; }

    /// <summary>Who supplies it.</summary>
    public ArgumentOrigin Origin { get; }

    /// <summary>Whether JSON null is legal.</summary>
    public bool AllowsNull { get; }

    /// <summary>The cap of a string argument in LLM tokens; 0 for none.</summary>
    public int MaxTokens { get; }

    /// <summary>How the argument is masked in records, logs and traces; null when it is not sensitive.</summary>
    public SensitiveMark? Mark { get; }

    /// <summary>The claim that it comes from; null for every other origin.</summary>
    public string? Claim { get; }

    /// <summary>Whether only parts of the argument are sensitive: a record masks it whole all the same, a result only where it repeats those parts.</summary>
    public bool IsMaskedInside { get; }
}
