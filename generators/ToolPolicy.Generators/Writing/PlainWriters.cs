using System.Collections.Generic;
using ToolPolicy.Semantics.Model;

namespace ToolPolicy.Generators.Writing;

/// <summary>
/// The writers of results with nothing to mask, of which a host needs one for each type: the compiler binds and lowers a lambda as often as it is written. What masks stands
/// at its tool.
/// </summary>
internal sealed class PlainWriters
{
    private readonly List<ScalarShape> _scalars = [];

    public string NameOf(ScalarShape scalar)
    {
        if (!_scalars.Exists(known => known.Name == scalar.Name))
        {
            _scalars.Add(scalar);
        }

        return "Write" + scalar.Name;
    }

    public void Write(CodeWriter code)
    {
        foreach (ScalarShape scalar in _scalars)
        {
            code.Line($"private static readonly {RuntimeNames.ResultWriter}<{scalar.Type}> {NameOf(scalar)} = static (w, value) => w.{(scalar.Name == "String" ? "Text" : "Value")}(value);");
        }

        if (_scalars.Count > 0)
        {
            code.Line();
        }
    }
}
