namespace ToolPolicy.Grammar;

/// <summary>
/// The name a model calls: 1 to 64 of <c>A-Z a-z 0-9 _ -</c>. The narrowest rule among the providers (OpenAI's function names), so that one name serves all.
/// </summary>
public static class ToolName
{
    /// <summary>The longest name, in characters.</summary>
    public const int MaxLength = 64;

    /// <summary>Says what is wrong with <paramref name="name"/>, without repeating it; null when nothing is.</summary>
    public static string? FaultOf(string? name)
    {
        if (string.IsNullOrEmpty(name))
        {
            return "a tool name must not be empty";
        }

        if (name!.Length > MaxLength)
        {
            return "a tool name has at most 64 characters";
        }

        foreach (char c in name)
        {
            if (c is not ((>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_' or '-'))
            {
                return "a tool name is made of the letters A-Z and a-z, digits, '_' and '-'";
            }
        }

        return null;
    }
}
