using System;
using System.Text;
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
        Placeholder = Obligations.Redaction.Placeholder.Erased(kind);
        PlaceholderUtf8 = Encoding.UTF8.GetBytes(Placeholder);
    }

    /// <summary>What the value is; null when unnamed.</summary>
    public string? Kind { get; }

    /// <summary>What takes its place.</summary>
    public Redaction Redaction { get; }

    /// <summary>How many leading characters stay readable.</summary>
    public int KeepFirst { get; }

    /// <summary>How many trailing characters stay readable.</summary>
    public int KeepLast { get; }

    /// <summary>What stands for an erased value; the same whatever the value was.</summary>
    internal string Placeholder { get; }

    internal byte[] PlaceholderUtf8 { get; }
}
