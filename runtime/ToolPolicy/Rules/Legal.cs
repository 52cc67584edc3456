using System;

namespace ToolPolicy.Rules;

/// <summary>The grammars judge a value at compile time and here, by the same line.</summary>
internal static class Legal
{
    public static void OrThrow(string? fault, string argument)
    {
        if (fault is not null)
        {
            throw Fault(fault, argument);
        }
    }

    /// <summary>An error that names the argument as the caller knows it, and never its value.</summary>
    public static ArgumentException Fault(string fault, string argument) => new(fault, argument);
}
