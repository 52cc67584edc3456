using System.Globalization;
using System.Threading;

namespace ToolPolicy.Audit;

/// <summary>The id of one call: unique within the process, and distinguishable between processes. Also the correlation id of a withheld result.</summary>
public readonly record struct CallId
{
    private static readonly string Process = RandomId.Of(4);
    private static long s_last;

    private readonly long _number;

    private CallId(long number) => _number = number;

    /// <summary>Whether this is the id of a call; false for the default value.</summary>
    public bool IsCall => _number != 0;

    internal static CallId Next() => new(Interlocked.Increment(ref s_last));

    /// <summary>The id as records and texts show it; empty for the default value.</summary>
    public override string ToString() => IsCall ? string.Create(CultureInfo.InvariantCulture, $"{Process}-{_number}") : "";
}
