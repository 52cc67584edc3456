namespace ToolPolicy.Grammar;

/// <summary>The name of a role: 1 to 256 characters, no control characters, no white space at either end. Compared ordinally.</summary>
public static class RoleName
{
    /// <summary>Says what is wrong with <paramref name="role"/>, without repeating it; null when nothing is.</summary>
    public static string? FaultOf(string? role) => Words.FaultOf(role, "a role name", maxLength: 256);
}
