namespace ToolPolicy.Grammar;

/// <summary>The type of a claim: 1 to 512 characters, no control characters, no white space at either end. Compared ordinally.</summary>
public static class ClaimType
{
    /// <summary>Says what is wrong with <paramref name="type"/>, without repeating it; null when nothing is.</summary>
    public static string? FaultOf(string? type) => Words.FaultOf(type, "a claim type", maxLength: 512);
}
