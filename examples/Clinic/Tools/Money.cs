using System;

namespace Clinic;

/// <summary>Amounts: decimal outside, whole cents in the database.</summary>
public static class Money
{
    /// <summary>Whether an amount can be paid at all. A check that tools share.</summary>
    public static bool IsWholeCents(decimal amount) => decimal.Truncate(amount * 100) == amount * 100;

    internal static long ToCents(decimal amount) => IsWholeCents(amount)
        ? decimal.ToInt64(amount * 100)
        : throw new ArgumentOutOfRangeException(nameof(amount), "an amount is in whole cents");

    internal static decimal FromCents(long cents) => new(checked((int)cents), 0, 0, false, 2);
}
