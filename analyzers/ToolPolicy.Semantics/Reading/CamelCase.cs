namespace ToolPolicy.Semantics.Reading;

/// <summary>JsonNamingPolicy.CamelCase: the upper-case letters at the beginning become lower-case, but not the one that begins the next word.</summary>
internal static class CamelCase
{
    public static string Of(string name)
    {
        char[] letters = name.ToCharArray();
        for (int i = 0; i < letters.Length && char.IsUpper(letters[i]); i++)
        {
            bool beginsNextWord = i > 0 && i + 1 < letters.Length && !char.IsUpper(letters[i + 1]);
            if (beginsNextWord)
            {
                break;
            }

            letters[i] = char.ToLowerInvariant(letters[i]);
        }

        return new string(letters);
    }
}
