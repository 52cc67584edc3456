using System;

namespace ToolPolicy;

/// <summary>Marks a method as a tool, and says how it presents itself to a model.</summary>
/// <remarks>
/// Needed where a method's class carries the access rule and the method itself none. The hints describe the tool to clients and people; they permit nothing.
/// </remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ToolAttribute : Attribute
{
    /// <summary>The name the model calls, see <see cref="Grammar.ToolName"/>. Null derives it from the method's name as <c>AIFunctionFactory</c> does.</summary>
    public string? Name { get; set; }

    /// <summary>A title for people; null for none.</summary>
    public string? Title { get; set; }

    /// <summary>Hint: the tool changes nothing.</summary>
    public bool ReadOnly { get; set; }

    /// <summary>Hint: what the tool changes cannot be undone.</summary>
    public bool Destructive { get; set; }

    /// <summary>Hint: calling it again with the same arguments changes nothing more.</summary>
    public bool Idempotent { get; set; }

    /// <summary>Hint: the tool reaches beyond this program, as a web search does.</summary>
    public bool OpenWorld { get; set; }
}
