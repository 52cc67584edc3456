using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;

namespace ToolPolicy.Rules;

/// <summary>
/// Every role that a loaded rule names has one bit, process-wide and for good. Only rules add roles: what a credential claims is looked up, never added, so that
/// an attacker's claims cannot grow the table.
/// </summary>
internal static class RoleTable
{
    private static readonly ConcurrentDictionary<string, int> Bits = new(System.StringComparer.Ordinal);
    private static readonly object Gate = new();
    private static int s_version;

    /// <summary>How many roles there are. A mask built at an older version may lack roles that were loaded since.</summary>
    public static int Version => Volatile.Read(ref s_version);

    public static int Intern(string role)
    {
        if (Bits.TryGetValue(role, out int known))
        {
            return known;
        }

        lock (Gate)
        {
            if (Bits.TryGetValue(role, out known))
            {
                return known;
            }

            int bit = s_version;
            Bits[role] = bit;
            Volatile.Write(ref s_version, bit + 1);
            return bit;
        }
    }

    /// <summary>The bits of several roles.</summary>
    public static int[] Intern(IReadOnlyCollection<string> roles)
    {
        int[] bits = new int[roles.Count];
        int count = 0;
        foreach (string role in roles)
        {
            bits[count++] = Intern(role);
        }

        return bits;
    }

    public static bool TryFind(string role, out int bit) => Bits.TryGetValue(role, out bit);
}
