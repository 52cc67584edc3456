using System.ComponentModel;

namespace System;

/// <summary>What the compiler asks for to allow list patterns on netstandard2.0.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
internal readonly struct Index(int value, bool fromEnd = false)
{
    public int GetOffset(int length) => fromEnd ? length - value : value;
}
