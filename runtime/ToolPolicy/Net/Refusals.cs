using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.Extensions.AI;
using ToolPolicy.Generation;
using ToolPolicy.Grammar;

namespace ToolPolicy.Net;

/// <summary>Why a tool does not pass, and what to do about it.</summary>
internal static class Refusals
{
    /// <summary>A call that is not let through bears this name instead, so that no tool may have it.</summary>
    public const string RefusedCall = "tool_policy_refused_call";

    /// <summary>Why; null when the tool passes.</summary>
    public static string? Of(AITool? tool, string place, IReadOnlySet<string> remote)
    {
        if (tool is null)
        {
            return $"{place} has an element that is null";
        }

        if (tool.Name == RefusedCall)
        {
            return $"{place} has a tool named '{RefusedCall}', a name that the net keeps for calls that it refuses";
        }

        if (Acceptance.GuardedIn(tool) is { } guarded)
        {
            return guarded.Name == tool.Name ? null : $"{place} has a tool whose wrapper has another name than the tool";
        }

        return RemoteTools.NameOf(tool) switch
        {
            null => $"{place} has {Shown(tool.Name)} ({tool.GetType().FullName}), which is not guarded. {AdviceOn((AIFunction)tool)}",
            { } name when remote.Contains(name) => null,
            { } name => $"{place} has {Shown(name)} ({tool.GetType().FullName}), whose code is not in this program. "
                + $"Nothing can guard it; to offer it all the same, add its name to {nameof(GuardedToolsOnlyOptions)}.{nameof(GuardedToolsOnlyOptions.RemoteTools)}",
        };
    }

    /// <summary>A name as a message may show it. Names of remote tools are somebody else's text.</summary>
    public static string Shown(string? name) => ToolName.FaultOf(name) is null ? $"'{name}'" : "a tool with a name that no tool may have";

    private static string AdviceOn(AIFunction function)
    {
        if (function is ApprovalRequiredAIFunction)
        {
            return "An approval is no policy: wrap the guarded tool";
        }

        if (function.UnderlyingMethod is not { DeclaringType: { } host } method)
        {
            return "Offer what Guarded(...) of its host returns";
        }

        if (GuardRegistry.FormFaultOf(host) is { } fault)
        {
            return char.ToUpperInvariant(fault[0]) + fault[1..];
        }

        // A closed generic type has the guard of its definition only once Guarded() was called on it.
        return GuardRegistry.Find(host) is { } guard && guard.Tools.Any(tool => tool.Method.Contains('.' + method.Name + '(', StringComparison.Ordinal))
            ? $"{host}.{method.Name} has a policy, and its raw form was registered; offer what Guarded(...) of its host returns"
            : DeclaresPolicy(method) || DeclaresPolicy(host)
            ? $"{host}.{method.Name} declares a policy, and no guard was generated for it in {host.Assembly.GetName().Name}: the ToolPolicy generator did not run in that project, or an error there was suppressed"
            : $"{host}.{method.Name} has no policy; declare one, and offer what Guarded(...) of its host returns";
    }

    private static bool DeclaresPolicy(MemberInfo member) => member.CustomAttributes.Any(static data => data.AttributeType.Assembly == typeof(RequiresRoleAttribute).Assembly);
}
