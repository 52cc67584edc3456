using System;

namespace ToolPolicy.Decisions;

/// <summary>How a reason is written in records and metrics; null for a permit.</summary>
internal static class DecisionCodeNames
{
    public static string? NameOf(DecisionCode code) => code switch
    {
        DecisionCode.Permit => null,
        DecisionCode.Undecided => "undecided",
        DecisionCode.NoSession => "no-session",
        DecisionCode.SessionEnded => "session-ended",
        DecisionCode.SessionExpired => "session-expired",
        DecisionCode.PrincipalConflict => "principal-conflict",
        DecisionCode.PrincipalNotValid => "principal-not-valid",
        DecisionCode.ToolKilled => "tool-killed",
        DecisionCode.Unsound => "unsound",
        DecisionCode.RoleMissing => "role-missing",
        DecisionCode.ClaimMissing => "claim-missing",
        DecisionCode.CheckFailed => "check-failed",
        DecisionCode.PrincipalClaimMissing => "principal-claim-missing",
        DecisionCode.ServiceMissing => "service-missing",
        DecisionCode.ArgumentMissing => "argument-missing",
        DecisionCode.ArgumentUnknown => "argument-unknown",
        DecisionCode.ArgumentNull => "argument-null",
        DecisionCode.ArgumentMistyped => "argument-mistyped",
        DecisionCode.ArgumentOutOfRange => "argument-out-of-range",
        DecisionCode.ArgumentTooLong => "argument-too-long",
        DecisionCode.ArgumentSpoofed => "argument-spoofed",
        DecisionCode.AuditUnavailable => "audit-unavailable",
        DecisionCode.Cancelled => "cancelled",
        DecisionCode.PolicyNotMet => "policy-not-met",
        DecisionCode.Fault => "fault",
        _ => throw new ArgumentOutOfRangeException(nameof(code)),
    };
}
