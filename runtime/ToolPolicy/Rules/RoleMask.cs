using System;

namespace ToolPolicy.Rules;

/// <summary>A set of roles as bits of the <see cref="RoleTable"/>: one word inline, more when a program has more than 64 roles.</summary>
internal readonly struct RoleMask
{
    private readonly ulong _low;
    private readonly ulong[]? _high;

    private RoleMask(ulong low, ulong[]? high)
    {
        _low = low;
        _high = high;
    }

    public static RoleMask Of(ReadOnlySpan<int> bits)
    {
        ulong low = 0;
        ulong[]? high = null;
        foreach (int bit in bits)
        {
            if (bit < 64)
            {
                low |= 1UL << bit;
                continue;
            }

            int word = (bit / 64) - 1;
            Array.Resize(ref high, Math.Max(high?.Length ?? 0, word + 1));
            high![word] |= 1UL << (bit % 64);
        }

        return new RoleMask(low, high);
    }

    public RoleMask Without(in RoleMask other)
    {
        ulong[]? high = _high;
        if (high is not null && other._high is not null)
        {
            high = [.. high];
            for (int i = Math.Min(high.Length, other._high.Length) - 1; i >= 0; i--)
            {
                high[i] &= ~other._high[i];
            }
        }

        return new RoleMask(_low & ~other._low, high);
    }

    public bool Overlaps(in RoleMask other)
    {
        if ((_low & other._low) != 0)
        {
            return true;
        }

        if (_high is null || other._high is null)
        {
            return false;
        }

        for (int i = Math.Min(_high.Length, other._high.Length) - 1; i >= 0; i--)
        {
            if ((_high[i] & other._high[i]) != 0)
            {
                return true;
            }
        }

        return false;
    }
}
