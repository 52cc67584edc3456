namespace ToolPolicy.Obligations.Redaction.Detection;

/// <summary>What a block of 64 bytes holds, a bit a byte, the first lowest.</summary>
/// <param name="At">Where the next block begins.</param>
/// <param name="Triggers">Bytes at which detectors are asked.</param>
/// <param name="Digits">Digits.</param>
/// <param name="PreviousDigits">Digits of the block before.</param>
/// <param name="Foreign">Backslashes and bytes past ASCII.</param>
/// <param name="HasNumber">Whether enough digits for a number stand in this block and the one before.</param>
internal readonly record struct BlockMasks(int At, ulong Triggers, ulong Digits, ulong PreviousDigits, ulong Foreign, bool HasNumber);
