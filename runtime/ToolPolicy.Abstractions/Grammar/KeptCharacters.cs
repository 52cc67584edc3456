namespace ToolPolicy.Grammar;

/// <summary>How many characters at one end of a sensitive value stay readable: 0 to 32.</summary>
public static class KeptCharacters
{
    /// <summary>Says what is wrong with <paramref name="count"/>; null when nothing is.</summary>
    public static string? FaultOf(int count) =>
        count is < 0 or > 32 ? "the number of characters kept is 0 to 32" : null;
}
