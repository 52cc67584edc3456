using System;

namespace ToolPolicy.Decisions;

/// <summary>Permit, or deny with a reason. There is no third: what cannot be decided is denied.</summary>
/// <param name="Code">Why the call is denied; <see cref="DecisionCode.Permit"/> when it is not.</param>
/// <param name="Subject">
/// Which declared parameter, requirement or check the reason is about, by its position; -1 when none. Never anything that the model wrote.
/// </param>
public readonly record struct Decision(DecisionCode Code, int Subject = -1)
{
    /// <summary>The call may go on.</summary>
    public static Decision Permit => new(DecisionCode.Permit);

    /// <summary>Whether the call may go on.</summary>
    public bool IsPermit => Code == DecisionCode.Permit;

    /// <summary>What kept the decision from being made; null when nothing did.</summary>
    internal Exception? Cause { get; init; }

    /// <summary>Deciding failed, which denies. When the host cancelled the call meanwhile, that is what happened to it.</summary>
    internal static Decision Failed(Exception cause, bool isCancelled) =>
        new(isCancelled && cause is OperationCanceledException ? DecisionCode.Cancelled : DecisionCode.Fault) { Cause = cause };
}
