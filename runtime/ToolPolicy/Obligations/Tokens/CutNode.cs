using System;

namespace ToolPolicy.Obligations.Tokens;

/// <summary>A value of a JSON text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Where its name stands, quotes and colon included, when it is a member.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Count">How many elements or members of it are there.</param>
/// <param name="Total">How many it has in all; -1 when unknown.</param>
/// <param name="IsCut">Whether some were left out when it was written.</param>
/// <param name="Next">The node after all that is below this one.</param>
internal readonly record struct CutNode(CutNodeKind Kind, Range Name, int Start, int End, int Count, int Total, bool IsCut, int Next);

/// <summary>What a value of a JSON text is, as far as cutting cares.</summary>
internal enum CutNodeKind
{
    /// <summary>A number, a Boolean, null.</summary>
    Other,

    /// <summary>A string.</summary>
    String,

    /// <summary>An array.</summary>
    Array,

    /// <summary>An object.</summary>
    Object,
}
