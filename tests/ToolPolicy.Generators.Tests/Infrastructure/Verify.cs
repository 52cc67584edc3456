using System;
using System.IO;
using System.Runtime.CompilerServices;
using Xunit;

namespace ToolPolicy.Generators.Tests.Infrastructure;

/// <summary>
/// Compares text with an approved file beside the test, by the file names of Verify. TOOLPOLICY_UPDATE=1 approves what is there; a reviewer then sees the difference.
/// </summary>
internal static class Verify
{
    public static bool IsUpdating => Environment.GetEnvironmentVariable("TOOLPOLICY_UPDATE") == "1";

    public static void Text(string actual, string name, [CallerFilePath] string caller = "") =>
        File(actual, Path.Combine(Path.GetDirectoryName(Locate(caller))!, name));

    public static void File(string actual, string path)
    {
        if (IsUpdating)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            System.IO.File.WriteAllText(path, actual);
            return;
        }

        Assert.True(System.IO.File.Exists(path), $"{Path.GetFileName(path)} is not approved yet; run with TOOLPOLICY_UPDATE=1 and read it");
        string approved = System.IO.File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal);
        Assert.True(approved == actual, $"{Path.GetFileName(path)} differs:\n{FirstDifference(approved, actual)}\nRun with TOOLPOLICY_UPDATE=1 and review the difference.");
    }

    /// <summary>A deterministic build maps paths; the file is then found from the repository's root.</summary>
    private static string Locate(string caller)
    {
        int at = caller.Replace('\\', '/').IndexOf("/tests/", StringComparison.Ordinal);
        return System.IO.File.Exists(caller) || at < 0 ? caller : Path.Combine(Repository.Root, caller[(at + 1)..]);
    }

    private static string FirstDifference(string approved, string actual)
    {
        string[] before = approved.Split('\n');
        string[] after = actual.Split('\n');
        for (int i = 0; i < Math.Max(before.Length, after.Length); i++)
        {
            string was = i < before.Length ? before[i] : "(end)";
            string @is = i < after.Length ? after[i] : "(end)";
            if (was != @is)
            {
                return $"line {i + 1}\n  approved: {was}\n  actual:   {@is}";
            }
        }

        return "(only at the end)";
    }
}
