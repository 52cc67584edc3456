using System;

namespace ToolPolicy;

/// <summary>The net refused a tool that is not guarded, before a model or an invoking client got it. The message names the tool and says what to offer instead.</summary>
public sealed class UnguardedToolException : InvalidOperationException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">Which tool, where it was found, and what to do.</param>
    public UnguardedToolException(string message)
        : base(message)
    {
    }
}
