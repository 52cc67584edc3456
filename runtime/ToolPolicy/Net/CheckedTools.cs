using System;
using System.Collections.Generic;
using Microsoft.Extensions.AI;

namespace ToolPolicy.Net;

/// <summary>Tools that passed. A copy: what happens to the list afterwards changes nothing.</summary>
internal sealed class CheckedTools
{
    private readonly Dictionary<string, AITool> _functions = new(StringComparer.Ordinal);
    private readonly List<AITool> _tools = [];
    private readonly NetSettings _settings;

    public CheckedTools(NetSettings settings) => _settings = settings;

    /// <summary>All of them, in their order.</summary>
    public IReadOnlyList<AITool> Tools => _tools;

    /// <summary>Whether a call of that name would run something that passed.</summary>
    public bool Has(string? name) => name is not null && _functions.ContainsKey(name);

    /// <summary>The tool that a call of that name would run.</summary>
    public AITool? Find(string? name) => name is null ? null : _functions.GetValueOrDefault(name);

    /// <summary>Checks tools, and adds them.</summary>
    /// <param name="tools">The tools; null for none.</param>
    /// <param name="place">Where they were found, for the message.</param>
    /// <exception cref="UnguardedToolException">One of them is not guarded, or has the name of another.</exception>
    public CheckedTools Add(IEnumerable<AITool>? tools, string place)
    {
        foreach (AITool? tool in tools ?? [])
        {
            if (Refusals.Of(tool, place, _settings.RemoteTools) is { } refusal)
            {
                throw Refused(refusal);
            }

            // Only functions are called by their name; two hosted servers may share theirs.
            if (tool is AIFunctionDeclaration && !_functions.TryAdd(tool.Name, tool))
            {
                throw Refused($"{place} has two tools named {Refusals.Shown(tool.Name)}, or the same tool twice: which one a call runs would be chance");
            }

            _tools.Add(tool!);
        }

        return this;
    }

    /// <summary>Tools that can be called although nobody offers them. The same tool may be among both.</summary>
    /// <exception cref="UnguardedToolException">A different tool has the name of one of them.</exception>
    public CheckedTools AddCallable(CheckedTools others)
    {
        foreach ((string name, AITool tool) in others._functions)
        {
            if (!_functions.TryAdd(name, tool) && !ReferenceEquals(_functions[name], tool))
            {
                throw Refused($"two tools are named {Refusals.Shown(name)}, one offered and one known to the invoking client alone: which one a call runs would be chance");
            }
        }

        return this;
    }

    private UnguardedToolException Refused(string refusal)
    {
        NetLog.Refused(_settings.Log, refusal);
        return new UnguardedToolException(refusal);
    }
}
