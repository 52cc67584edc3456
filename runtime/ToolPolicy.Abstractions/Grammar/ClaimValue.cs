namespace ToolPolicy.Grammar;

/// <summary>A value that a claim must have: 1 to 1,024 characters, no control characters, no white space at either end. Compared ordinally.</summary>
public static class ClaimValue
{
    /// <summary>Says what is wrong with <paramref name="value"/>, without repeating it; null when nothing is.</summary>
    public static string? FaultOf(string? value) => Words.FaultOf(value, "a claim value", maxLength: 1024);
}
