using System.Collections.Generic;
using ToolPolicy.Semantics.Model;

namespace ToolPolicy.Generators.Writing;

/// <summary>The marks of one generated class: each a static field, in the order of their first use.</summary>
internal sealed class Marks
{
    private readonly List<Mark> _marks = [];

    public string NameOf(Mark mark)
    {
        int at = _marks.IndexOf(mark);
        if (at < 0)
        {
            at = _marks.Count;
            _marks.Add(mark);
        }

        return "Mark" + (at + 1);
    }

    public void Write(CodeWriter code)
    {
        foreach (Mark mark in _marks)
        {
            code.Line($"private static readonly {RuntimeNames.Mark} {NameOf(mark)} = {Construction(mark)};");
        }

        if (_marks.Count > 0)
        {
            code.Line();
        }
    }

    public static string Construction(Mark mark)
    {
        List<string> arguments = [Text.LiteralOrNull(mark.Kind)];
        if (mark.Redaction != Redaction.Erase || mark.IsPartial)
        {
            arguments.Add($"{RuntimeNames.Redaction}.{mark.Redaction}");
        }

        if (mark.IsPartial)
        {
            arguments.Add($"keepFirst: {mark.KeepFirst}");
            arguments.Add($"keepLast: {mark.KeepLast}");
        }

        return $"new {RuntimeNames.Mark}({string.Join(", ", arguments)})";
    }
}
