using System;

namespace ToolPolicy.Obligations;

/// <summary>A result that cannot be masked, or cannot be brought under its cap. The call is withheld.</summary>
public sealed class ResultNotShownException : Exception
{
    internal ResultNotShownException(string reason)
        : base(reason)
    {
    }
}
