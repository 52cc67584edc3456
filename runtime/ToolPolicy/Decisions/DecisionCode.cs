namespace ToolPolicy.Decisions;

/// <summary>What was decided, and why it was denied. Records and the developer's log show it; the model sees a constant text that says less.</summary>
public enum DecisionCode
{
    /// <summary>Nothing was decided, which denies: a decision that nobody made opens no door.</summary>
    Undecided = 0,

    /// <summary>The call may go on.</summary>
    Permit,

    /// <summary>No session is bound to the call.</summary>
    NoSession,

    /// <summary>The session was disposed, or ended by too many denials in a row.</summary>
    SessionEnded,

    /// <summary>The session has expired.</summary>
    SessionExpired,

    /// <summary>Two sources name different principals for the call.</summary>
    PrincipalConflict,

    /// <summary>The validator no longer stands by the principal.</summary>
    PrincipalNotValid,

    /// <summary>The tool was killed at run time.</summary>
    ToolKilled,

    /// <summary>The tool's declaration cannot be enforced.</summary>
    Unsound,

    /// <summary>A required role is not held.</summary>
    RoleMissing,

    /// <summary>A required claim is not carried.</summary>
    ClaimMissing,

    /// <summary>A check did not hold.</summary>
    CheckFailed,

    /// <summary>The claim that a parameter takes from the principal is absent, empty, not of the parameter's type, or has several values.</summary>
    PrincipalClaimMissing,

    /// <summary>A service that a parameter takes is not registered.</summary>
    ServiceMissing,

    /// <summary>A required argument is absent.</summary>
    ArgumentMissing,

    /// <summary>An argument that the tool does not declare.</summary>
    ArgumentUnknown,

    /// <summary>An argument is null and must not be.</summary>
    ArgumentNull,

    /// <summary>An argument is not of its declared type.</summary>
    ArgumentMistyped,

    /// <summary>An argument breaks a declared constraint, such as a range.</summary>
    ArgumentOutOfRange,

    /// <summary>An argument is longer than its cap, or than any argument may be.</summary>
    ArgumentTooLong,

    /// <summary>The model supplied a parameter that only the principal or the host supplies.</summary>
    ArgumentSpoofed,

    /// <summary>The decision could not be recorded.</summary>
    AuditUnavailable,

    /// <summary>The call was cancelled before the body began.</summary>
    Cancelled,

    /// <summary>A named authorization policy was not met, or nobody is there who could be asked.</summary>
    PolicyNotMet,

    /// <summary>Something that the decision needs threw. Indeterminate is deny.</summary>
    Fault,
}
