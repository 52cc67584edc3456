using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;
using ToolPolicy.Rules;

namespace ToolPolicy.Binding;

/// <summary>The arguments of a call where they are: in the dictionary that an invoking client hands over, or in the request that a server got. Neither is copied.</summary>
internal readonly struct CallArguments
{
    private readonly object? _source;

    public CallArguments(AIFunctionArguments arguments) => _source = arguments;

    /// <param name="arguments">The arguments of a request; null when it has none.</param>
    public CallArguments(IDictionary<string, JsonElement>? arguments) => _source = arguments;

    public int Count => _source switch
    {
        AIFunctionArguments arguments => arguments.Count,
        Dictionary<string, JsonElement> json => json.Count,
        IDictionary<string, JsonElement> json => json.Count,
        _ => 0,
    };

    /// <summary>An argument as it is bound.</summary>
    public bool TryGetValue(string name, out ArgumentValue value)
    {
        if (_source is AIFunctionArguments arguments)
        {
            bool isGiven = arguments.TryGetValue(name, out object? clr);
            value = new(clr);
            return isGiven;
        }

        JsonElement element = default;
        bool isSent = _source switch
        {
            Dictionary<string, JsonElement> json => json.TryGetValue(name, out element),
            IDictionary<string, JsonElement> json => json.TryGetValue(name, out element),
            _ => false,
        };
        value = isSent ? new(element) : default;
        return isSent;
    }

    /// <summary>An argument as a record shows it.</summary>
    public bool TryGetValue(string name, out object? value)
    {
        bool isThere = TryGetValue(name, out ArgumentValue argument);
        value = argument.Boxed;
        return isThere;
    }

    /// <summary>The declared arguments in a dictionary of their own, for a call that waits: its caller has the other one back.</summary>
    public CallArguments Kept(ToolDescriptor tool)
    {
        AIFunctionArguments kept = [];
        foreach (ToolParameter parameter in tool.Parameters)
        {
            if (TryGetValue(parameter.Name, out object? value))
            {
                kept[parameter.Name] = value is JsonNode node ? node.DeepClone() : value;
            }
        }

        return new(kept);
    }

    /// <summary>Whether an argument has a name, compared without case.</summary>
    public bool HasName(string name)
    {
        IEnumerable<string> names = _source switch
        {
            IDictionary<string, JsonElement> json => json.Keys,
            AIFunctionArguments arguments => arguments.Keys,
            _ => [],
        };
        foreach (string key in names)
        {
            if (string.Equals(key, name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
