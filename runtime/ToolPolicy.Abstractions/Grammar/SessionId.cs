namespace ToolPolicy.Grammar;

/// <summary>The id of a session in records: 1 to 128 characters, no control characters, no white space at either end.</summary>
public static class SessionId
{
    /// <summary>Says what is wrong with <paramref name="id"/>, without repeating it; null when nothing is.</summary>
    public static string? FaultOf(string? id) => Words.FaultOf(id, "a session id", maxLength: 128);
}
