using System.Globalization;
using System.Linq;
using System.Text;

namespace ToolPolicy.Semantics.Model;

/// <summary>Names of generated types, which the generator writes and the analyzers look for.</summary>
internal static class SafeName
{
    /// <summary>Where generated types live: apart for each assembly, so that friend assemblies do not see two of a kind.</summary>
    public static string NamespaceOf(string? assembly) => "ToolPolicy.Generated.In_" + Of(assembly ?? "assembly");

    /// <summary>The class that is the guard of a host.</summary>
    public static string GuardOf(Host host) => "Guard_" + Of(host.Display);

    /// <summary>A name made of letters, digits and underscores. Where that loses something, a hash of the whole keeps two names apart.</summary>
    public static string Of(string name)
    {
        string plain = name.Replace("global::", "");
        string safe = string.Concat(plain.Select(static c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') ? c : '_'));
        bool isExact = plain.All(static c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.');
        string trimmed = safe.Length > 100 ? safe.Substring(0, 100) : safe;
        return isExact && safe.Length <= 100 ? safe : trimmed.TrimEnd('_') + "_" + Hash(plain);
    }

    /// <summary>FNV-1a: short, and the same in every process.</summary>
    public static string Hash(string text)
    {
        uint hash = 2166136261;
        foreach (byte b in Encoding.UTF8.GetBytes(text))
        {
            hash = unchecked((hash ^ b) * 16777619);
        }

        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
