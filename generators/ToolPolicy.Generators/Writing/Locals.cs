using System.Collections.Generic;
using System.Linq;
using ToolPolicy.Semantics.Model;

namespace ToolPolicy.Generators.Writing;

/// <summary>The names of a tool's arguments in its guard: the author's own, where they can be mistaken for nothing else.</summary>
internal sealed class Locals
{
    // What else begins with a small letter where an argument is named: the call, and the parameters of writers.
    private static readonly HashSet<string> Taken = ["call", "w", "value", "some"];

    private readonly EquatableArray<Parameter> _parameters;
    private readonly string[] _names;

    public Locals(EquatableArray<Parameter> parameters)
    {
        _parameters = parameters;
        _names = [.. parameters.Select(static (parameter, i) => IsFree(parameter.Identifier) ? parameter.Identifier : "argument" + i)];
    }

    /// <summary>An array of those that are bound, in their order.</summary>
    public string Bound
    {
        get
        {
            string bound = string.Join(", ", _names.Where((_, i) => _parameters[i].IsBound));
            return bound.Length == 0 ? "new object?[0]" : $"new object?[] {{ {bound} }}";
        }
    }

    public string NameOf(int parameter) => _names[parameter];

    // Members and types that the guard names begin with a capital letter.
    private static bool IsFree(string identifier) =>
        identifier.TrimStart('@') is [var first, ..] name && !char.IsUpper(first) && !Taken.Contains(name) && !IsNumbered(name);

    private static bool IsNumbered(string name) =>
        name.Length > "argument".Length && name.StartsWith("argument", System.StringComparison.Ordinal) && name.Skip("argument".Length).All(static c => c is >= '0' and <= '9');
}
