using System.Text;

namespace ToolPolicy.Semantics.Reading;

/// <summary>Names as the MCP SDK derives them: what is no ASCII letter or digit becomes one underscore, then <c>JsonNamingPolicy.SnakeCaseLower</c>.</summary>
internal static class SnakeCase
{
    public static string Of(string name)
    {
        StringBuilder ascii = new();
        foreach (char c in name)
        {
            if (IsLetterOrDigit(c))
            {
                ascii.Append(c);
            }
            else if (ascii.Length == 0 || ascii[ascii.Length - 1] != '_')
            {
                ascii.Append('_');
            }
        }

        string trimmed = ascii.ToString().Trim('_');
        return Lower(trimmed.Length == 0 ? name : trimmed);
    }

    /// <summary>A word begins at an upper-case letter after a lower-case one or a digit, and at the last upper-case letter of a run that a lower-case one follows.</summary>
    private static string Lower(string name)
    {
        StringBuilder snake = new();
        for (int i = 0; i < name.Length; i++)
        {
            char c = name[i];
            bool begins = IsUpper(c) && i > 0 && name[i - 1] != '_'
                && (!IsUpper(name[i - 1]) || (i + 1 < name.Length && IsLower(name[i + 1])));
            if (begins)
            {
                snake.Append('_');
            }

            snake.Append(IsUpper(c) ? (char)(c + ('a' - 'A')) : c);
        }

        return snake.ToString();
    }

    private static bool IsUpper(char c) => c is >= 'A' and <= 'Z';

    private static bool IsLower(char c) => c is >= 'a' and <= 'z';

    private static bool IsLetterOrDigit(char c) => IsUpper(c) || IsLower(c) || c is >= '0' and <= '9';
}
