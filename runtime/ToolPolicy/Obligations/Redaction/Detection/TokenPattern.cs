using System.Buffers;
using System.Text;

namespace ToolPolicy.Obligations.Redaction.Detection;

/// <summary>A token that its issuer marks by a prefix.</summary>
/// <param name="prefix">How it begins, in ASCII.</param>
/// <param name="body">What it goes on with.</param>
/// <param name="least">How many of those at least. A longer one is masked too: issuers lengthen their tokens.</param>
/// <param name="trigger">A byte of the prefix that is rare in text.</param>
internal sealed class TokenPattern(string prefix, SearchValues<byte> body, int least, char trigger)
{
    public byte[] Prefix { get; } = Encoding.ASCII.GetBytes(prefix);

    public SearchValues<byte> Body { get; } = body;

    public int Least { get; } = least;

    public byte Trigger { get; } = (byte)trigger;

    /// <summary>Where in the prefix the trigger stands.</summary>
    public int Offset { get; } = prefix.IndexOf(trigger);
}
