using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using ToolPolicy.Semantics.Faults;
using ToolPolicy.Semantics.Model;
using ToolPolicy.Semantics.Reading;

namespace ToolPolicy.Analyzers.Declaration.Advice;

/// <summary>Open tools that take something away, move money, or send something out.</summary>
internal static class DestructiveAdvice
{
    /// <summary>First words of names. What is only added, such as a booking or a note, is not here.</summary>
    private static readonly HashSet<string> Verbs = NameWords.Table(
        "delete, remove, drop, purge, erase, wipe, destroy, truncate, cancel, refund, transfer, pay, charge, withdraw, send, publish, approve, grant, revoke, reset, execute, terminate, deploy, buy, sell, disable, overwrite");

    public static IEnumerable<Finding> Of(IMethodSymbol method, Tool tool)
    {
        if (tool.Rule.OpenReason is null || tool.Hints.ReadOnly == true || tool.Hints.Destructive == false)
        {
            yield break;
        }

        string verb = NameWords.Of(method.Name) is [{ } first, ..] ? first : "";
        if (tool.Hints.Destructive == true || Verbs.Contains(verb))
        {
            yield return new Finding(Fault.DestructiveToolOpen, AccessReader.OpeningOf(method)?.LocationOf(method) ?? method.LocationOf(), method.Name, tool.Hints.Destructive == true ? "its hint says so" : $"it begins with '{verb}'");
        }
    }
}
