using System;
using System.Collections.Generic;
using System.Text.Json;
using Microsoft.Extensions.AI;

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
        IDictionary<string, JsonElement> json => json.Count,
        AIFunctionArguments arguments => arguments.Count,
        _ => 0,
    };

    public bool TryGetValue(string name, out object? value)
    {
        if (_source is AIFunctionArguments arguments)
        {
            return arguments.TryGetValue(name, out value);
        }

        if (_source is IDictionary<string, JsonElement> json && json.TryGetValue(name, out JsonElement element))
        {
            value = element;
            return true;
        }

        value = null;
        return false;
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
