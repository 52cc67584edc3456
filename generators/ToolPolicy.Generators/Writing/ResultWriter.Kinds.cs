using System.Linq;
using ToolPolicy.Semantics.Model;

namespace ToolPolicy.Generators.Writing;

/// <content>Types that are one of several.</content>
internal static partial class ResultWriter
{
    /// <summary>A run-time type that is declared is written as itself; another as the base alone, or as its nearest declared ancestor.</summary>
    private static void WriteSwitch(CodeWriter code, PolymorphicShape shape)
    {
        (DerivedShape Derived, int At)[] kinds = [.. shape.Derived.Select(static (derived, i) => (derived, i)).OrderByDescending(static kind => kind.derived.Depth)];
        using (code.Block("switch (value)"))
        {
            foreach ((DerivedShape derived, int at) in kinds.Where(kind => kind.Derived.Shape.Type != shape.Type))
            {
                string exactly = shape.FallsBack ? "" : $" when value.GetType() == typeof({derived.Shape.Type})";
                code.Line($"case {derived.Shape.Type} kind{at}{exactly}: Write{at + 1}(w, kind{at}); break;");
            }

            code.Line("default: Write0(w, value); break;");
        }
    }

    private static void WriteKinds(CodeWriter code, PolymorphicShape shape, Marks marks)
    {
        string? ownTag = shape.Derived.FirstOrDefault(derived => derived.Shape.Type == shape.Type)?.Tag;
        WriteKind(code, shape, shape.Base, ownTag, 0, marks);
        for (int i = 0; i < shape.Derived.Count; i++)
        {
            if (shape.Derived[i].Shape.Type != shape.Type)
            {
                WriteKind(code, shape, shape.Derived[i].Shape, shape.Derived[i].Tag, i + 1, marks);
            }
        }
    }

    private static void WriteKind(CodeWriter code, PolymorphicShape shape, ObjectShape kind, string? tag, int position, Marks marks)
    {
        code.Line();
        using (code.Block($"private static void Write{position}({RuntimeNames.MaskingWriter} w, {kind.Type} value)"))
        {
            code.Line("w.StartObject();");
            if (tag is not null)
            {
                code.Line($"w.Name({Text.Utf8Name(shape.Discriminator)});");
                code.Line($"w.Json({Text.Utf8(tag)});");
            }

            WriteMembers(code, kind, marks);
            code.Line("w.EndObject();");
        }
    }
}
