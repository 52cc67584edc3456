using System;
using ToolPolicy.Grammar;

namespace ToolPolicy.Rules;

/// <summary>How a sensitive value is masked: the parsed <see cref="SensitiveAttribute"/>.</summary>
public sealed class SensitiveMark
{
    /// <summary>Makes a mark.</summary>
    /// <exception cref="ArgumentException">A value that its grammar refuses.</exception>
    public SensitiveMark(string? kind = null, Redaction redaction = Redaction.Erase, int keepFirst = 0, int keepLast = 0)
    {
        Legal.OrThrow(SensitiveKind.FaultOf(kind), nameof(kind));
        Legal.OrThrow(KeptCharacters.FaultOf(keepFirst), nameof(keepFirst));
        Legal.OrThrow(KeptCharacters.FaultOf(keepLast), nameof(keepLast));
        if (redaction is not (Redaction.Erase or Redaction.Drop or Redaction.Hash))
        {
            throw new ArgumentException("no such redaction", nameof(redaction));
        }

        Kind = kind;
        Redaction = redaction;
        KeepFirst = keepFirst;
        KeepLast = keepLast;
    }

    /// <summary>What the value is; null when unnamed.</summary>
    public string? Kind { get; }

    /// <summary>What takes its place.</summary>
    public Redaction Redaction { get; }

    /// <summary>How many leading characters stay readable.</summary>
    public int KeepFirst { get; }

    /// <summary>How many trailing characters stay readable.</summary>
    public int KeepLast { get; }
}
