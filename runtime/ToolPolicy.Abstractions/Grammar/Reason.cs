namespace ToolPolicy.Grammar;

/// <summary>Why a tool is open to anyone: some words, 1,000 characters at most.</summary>
public static class Reason
{
    /// <summary>Says what is wrong with <paramref name="reason"/>; null when nothing is.</summary>
    public static string? FaultOf(string? reason) =>
        string.IsNullOrWhiteSpace(reason) ? "a reason must be given"
        : reason!.Length > 1000 ? "a reason has at most 1,000 characters"
        : null;
}
