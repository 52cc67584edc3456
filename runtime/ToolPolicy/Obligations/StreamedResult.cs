using ToolPolicy.Obligations.Redaction;

namespace ToolPolicy.Obligations;

/// <summary>A result that was written while it came. Whoever has it gives its writer back.</summary>
/// <param name="writer">Holds what was written.</param>
internal sealed class StreamedResult(MaskingWriter writer)
{
    public MaskingWriter Writer { get; } = writer;
}
