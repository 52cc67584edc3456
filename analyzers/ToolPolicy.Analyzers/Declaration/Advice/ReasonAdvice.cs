using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using ToolPolicy.Semantics.Faults;
using ToolPolicy.Semantics.Model;
using ToolPolicy.Semantics.Reading;

namespace ToolPolicy.Analyzers.Declaration.Advice;

/// <summary>Reasons that only hold the place of one.</summary>
internal static class ReasonAdvice
{
    private static readonly string[] Placeholders = ["TODO", "TBD", "FIXME"];

    public static IEnumerable<Finding> Of(IMethodSymbol method, Tool tool)
    {
        if (tool.Rule.OpenReason is { } reason && IsPlaceholder(reason))
        {
            yield return new Finding(Fault.ReasonToBeWritten, AccessReader.OpeningOf(method)?.LocationOf(method) ?? method.LocationOf(), method.Name);
        }
    }

    /// <summary>Whether a text begins with one of the words by which programmers leave one for later.</summary>
    public static bool IsPlaceholder(string reason) => reason.TrimStart() is var text
        && Placeholders.Any(word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && !(text.Length > word.Length && char.IsLetterOrDigit(text[word.Length])));
}
