namespace ToolPolicy.Grammar;

/// <summary>What a sensitive value is: a lower-case letter, then up to 31 lower-case letters, digits and hyphens, such as <c>ssn</c> or <c>card-number</c>.</summary>
public static class SensitiveKind
{
    /// <summary>Says what is wrong with <paramref name="kind"/>, without repeating it; null when nothing is. Null is legal: an unnamed kind.</summary>
    public static string? FaultOf(string? kind)
    {
        if (kind is null)
        {
            return null;
        }

        if (kind.Length is 0 or > 32 || kind[0] is not (>= 'a' and <= 'z'))
        {
            return "a kind begins with a lower-case letter and has 1 to 32 characters";
        }

        foreach (char c in kind)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-'))
            {
                return "a kind is made of the letters a-z, digits and '-'";
            }
        }

        return null;
    }
}
