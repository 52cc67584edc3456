using System;

namespace ToolPolicy;

/// <summary>
/// The net refused messages with an approval response whose call was not issued to this principal, was changed since, or was answered before. An invoking client would
/// have run that call before any model was asked.
/// </summary>
public sealed class ForgedApprovalException : InvalidOperationException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What is wrong; it repeats nothing that the messages hold.</param>
    public ForgedApprovalException(string message)
        : base(message)
    {
    }
}
