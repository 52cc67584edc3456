namespace ToolPolicy.Semantics.Model;

/// <summary>What a tool's method returns.</summary>
/// <param name="Form">How it comes.</param>
/// <param name="Type">The type of the value itself, unwrapped; null for none.</param>
/// <param name="Slot">How the value is written; null when there is none, or it is masked whole.</param>
/// <param name="Mark">How the whole result is masked; null when it is not.</param>
/// <param name="Description">What its author says about it.</param>
internal sealed record Result(ResultForm Form, string? Type, Slot? Slot, Mark? Mark, string? Description);

/// <summary>How a result comes.</summary>
internal enum ResultForm
{
    /// <summary>At once.</summary>
    Value,

    /// <summary>By a task.</summary>
    Task,

    /// <summary>By a value task.</summary>
    ValueTask,
}
