namespace ToolPolicy.Obligations.Redaction.Detection;

/// <summary>How far detectors look, in bytes of folded text.</summary>
internal static class ScanLimits
{
    /// <summary>No detector reads further back from the place it is asked about.</summary>
    public const int LookBack = 512;

    /// <summary>No match begins further before the place its detector is asked about.</summary>
    public const int Reach = 288;

    /// <summary>A word that announces a number stands at most so far before it.</summary>
    public const int Context = 48;

    /// <summary>The longest private key or token that is known as one.</summary>
    public const int Longest = 64 * 1024;

    /// <summary>The longest token of a service, and the longest password.</summary>
    public const int LongestToken = 1024;

    /// <summary>The digits of one number stand within so many bytes: two neighbouring blocks of the prefilter hold them all.</summary>
    public const int LongestNumber = 64;
}
