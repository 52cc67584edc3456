using System.Collections.Generic;
using System.Linq;
using ToolPolicy.Semantics.Model;

namespace ToolPolicy.Generators.Writing;

/// <summary>The bound arguments of a tool on their way to its typed call: nothing, one value, or a tuple.</summary>
internal sealed class Locals
{
    private static readonly HashSet<string> Taken =
        ["call", "arguments", "principal", "check", "w", "value", "some", "Rest", "ToString", "Equals", "GetHashCode", "GetType", "CompareTo", "Deconstruct"];

    private readonly EquatableArray<Parameter> _parameters;
    private readonly int[] _bound;
    private readonly string[] _names;

    public Locals(EquatableArray<Parameter> parameters)
    {
        _parameters = parameters;
        _bound = [.. Enumerable.Range(0, parameters.Count).Where(i => parameters[i].IsBound)];
        _names = [.. parameters.Select(static (parameter, i) => IsFree(parameter.Identifier) ? parameter.Identifier : "argument" + i)];
    }

    public string Type => _bound.Length switch
    {
        0 => RuntimeNames.NoArguments,
        1 => _parameters[_bound[0]].Type,
        _ => $"({string.Join(", ", _bound.Select(i => $"{_parameters[i].Type} {_names[i]}"))})",
    };

    /// <summary>The expression that hands them over.</summary>
    public string Bundle => _bound.Length switch
    {
        0 => "default",
        1 => _names[_bound[0]],
        _ => $"({string.Join(", ", _bound.Select(i => _names[i]))})",
    };

    /// <summary>The parameter of the lambda that takes them.</summary>
    public string Parameter => _bound.Length == 1 ? _names[_bound[0]] : "arguments";

    public string NameOf(int parameter) => _names[parameter];

    /// <summary>A bound argument inside the lambda.</summary>
    public string Access(int parameter) => _bound.Length == 1 ? _names[parameter] : "arguments." + _names[parameter];

    private static bool IsFree(string identifier) => !Taken.Contains(identifier.TrimStart('@')) && !IsNumbered(identifier, "Item") && !IsNumbered(identifier, "argument");

    private static bool IsNumbered(string identifier, string word) =>
        identifier.Length > word.Length && identifier.StartsWith(word, System.StringComparison.Ordinal) && identifier.Skip(word.Length).All(static c => c is >= '0' and <= '9');
}
