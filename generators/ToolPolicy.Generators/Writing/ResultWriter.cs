using System.Linq;
using ToolPolicy.Semantics.Model;
using ToolPolicy.Semantics.Rules;

namespace ToolPolicy.Generators.Writing;

/// <summary>One file per result shape: the masking writer of a type.</summary>
internal static partial class ResultWriter
{
    public static string Write(TypeShape shape, string @namespace)
    {
        CodeWriter code = new();
        FileHead.Write(code, [("Writes", shape.Type.Replace("global::", "")), .. Head(shape)], shape.Warnings);
        using (FileHead.Namespace(code, @namespace))
        {
            code.Line(RuntimeNames.GeneratedCode);
            using (code.Block($"internal static class {ShapeNames.WriterOf(shape)}"))
            {
                CodeWriter body = code.Later();
                Marks marks = new();
                WriteBody(body, shape, marks);
                marks.Write(code);
                if (shape is ContextShape left)
                {
                    ArgumentWriter.WriteTypeInfo(code, left);
                }

                code.Lines(body);
            }
        }

        return code.End();
    }

    /// <summary>Writes a value that is never null here.</summary>
    public static string Call(TypeShape shape, string value) => shape switch
    {
        ScalarShape scalar when scalar.Handling.HasFlag(NumberHandling.WriteAsString) => $"w.StartQuoted().Value({value}); w.EndQuoted()",
        ScalarShape { Detect: not Detectors.None and var detect } => $"w.Scanned({Detects.CSharp(detect)}, {value})",
        ScalarShape => $"w.Value({value})",
        ContentShape => $"w.Value({value}?.Text)",
        _ => $"{ShapeNames.WriterOf(shape)}.Write(w, {value})",
    };

    /// <summary>The writer of an element of a stream.</summary>
    public static string Element(Slot item, Marks marks) => item switch
    {
        { Shape: MaskedShape masked } => $"static (w, value) => {Masked(masked.Mark, marks, "value")}",
        { IsNullableValue: true } => $"static (w, value) => {{ if (value is {{ }} some) {{ {Call(item.Shape, "some")}; }} else {{ w.Null(); }} }}",
        { Shape: ScalarShape } => "static (w, value) => w.Value(value)",
        { Shape: ContentShape } => "static (w, value) => w.Value(value?.Text)",
        _ => ShapeNames.WriterOf(item.Shape) + ".Write",
    };

    public static string Masked(Mark mark, Marks marks, string value) =>
        mark.IsDeclassification ? $"w.Masked({marks.NameOf(mark)}, {value})" : $"w.Masked({marks.NameOf(mark)})";

    private static (string, string)[] Head(TypeShape shape) => shape is PolymorphicShape several ? [.. several.Derived.Select(static derived => derived.Shape).Prepend(several.Base).SelectMany(Head).Distinct()]
        : shape is not ObjectShape shaped ? []
        : [.. shaped.Members.Where(static member => member.Slot.Shape is MaskedShape).Select(static member => ("Redact", $"{member.JsonName}{RuleWords.Of(((MaskedShape)member.Slot.Shape).Mark)}"))];

    private static void WriteBody(CodeWriter code, TypeShape shape, Marks marks)
    {
        bool isReference = !shape.IsStruct;
        using (code.Block($"internal static void Write({RuntimeNames.MaskingWriter} w, {shape.Type}{(isReference ? "?" : "")} value)"))
        {
            if (isReference)
            {
                using (code.Block("if (value is null)"))
                {
                    code.Line("w.Null();");
                    code.Line("return;");
                }

                code.Line();
            }

            switch (shape)
            {
                case EnumShape enumeration:
                    WriteEnum(code, enumeration);
                    break;
                case ListShape list:
                    code.Line("w.StartArray();");
                    using (code.Block("foreach (var item in value)"))
                    {
                        WriteStop(code, "Item", "Rest");
                        WriteItem(code, list.Item, "item", marks);
                    }

                    code.Line("w.EndArray();");
                    break;
                case DictionaryShape dictionary:
                    WriteDictionary(code, dictionary, marks);
                    break;
                case PolymorphicShape polymorphic:
                    WriteSwitch(code, polymorphic);
                    break;
                case ContextShape:
                    code.Line($"{RuntimeNames.ContextJson}.Write(w, value, Info);");
                    break;
                case ObjectShape shaped:
                    code.Line("w.StartObject();");
                    WriteMembers(code, shaped, marks);
                    code.Line("w.EndObject();");
                    break;
            }
        }

        if (shape is PolymorphicShape several)
        {
            WriteKinds(code, several, marks);
        }
    }

    private static void WriteDictionary(CodeWriter code, DictionaryShape shape, Marks marks)
    {
        code.Line("w.StartObject();");
        if (shape.KeyMark is not null)
        {
            code.Line("int position = 0;");
        }

        using (code.Block("foreach (var entry in value)"))
        {
            WriteStop(code, "Entry", "RestOfEntries");
            code.Line(shape switch
            {
                { KeyMark: { } mark } => $"w.MaskedKey({marks.NameOf(mark)}, ++position{(mark.IsDeclassification ? ", entry.Key" : "")});",
                { HasStringKeys: true } => "w.Key(entry.Key);",
                { Key: ScalarShape { Name: "Boolean" } } => "w.Key(entry.Key ? \"True\" : \"False\");",
                _ => $"w.StartKey(); {Call(shape.Key, "entry.Key")}; w.EndKey();",
            });
            WriteItem(code, shape.Item, "entry.Value", marks);
        }

        code.Line("w.EndObject();");
    }

    /// <summary>A collection is written only as far as its cap could show it.</summary>
    private static void WriteStop(CodeWriter code, string next, string rest)
    {
        using (code.Block($"if (!w.{next}())"))
        {
            code.Line($"w.{rest}(value);");
            code.Line("break;");
        }

        code.Line();
    }

    private static void WriteMembers(CodeWriter code, ObjectShape shape, Marks marks)
    {
        for (int i = 0; i < shape.Members.Count; i++)
        {
            if (shape.Members[i].CanWrite)
            {
                WriteMember(code, shape.Members[i], i, marks);
            }
        }
    }

    private static void WriteMember(CodeWriter code, Member member, int position, Marks marks)
    {
        string name = $"w.Name({Text.Utf8Name(member.JsonName)});";
        string value = "value." + member.Identifier;
        if (member.Slot.Shape is MaskedShape masked)
        {
            if (masked.Mark.Redaction != Redaction.Drop)
            {
                code.Line(name);
                code.Line(Masked(masked.Mark, marks, value) + ";");
            }

            return;
        }

        bool canBeNull = member.Slot.IsNullableValue || !member.Slot.IsValueType;
        switch (member.Skip)
        {
            case SkipWhen.Null when canBeNull:
            case SkipWhen.Default when canBeNull:
                using (code.Block($"if ({value} is {{ }} m{position})"))
                {
                    code.Line(name);
                    code.Line(Call(member.Slot.Shape, "m" + position) + ";");
                }

                code.Line();
                break;
            case SkipWhen.Default:
                using (code.Block($"if (!global::System.Collections.Generic.EqualityComparer<{member.Slot.Type}>.Default.Equals({value}, default))"))
                {
                    code.Line(name);
                    code.Line(Call(member.Slot.Shape, value) + ";");
                }

                code.Line();
                break;
            default:
                code.Line(name);
                WriteItem(code, member.Slot, value, marks);
                break;
        }
    }

    private static void WriteItem(CodeWriter code, Slot slot, string value, Marks marks)
    {
        if (slot.Shape is MaskedShape masked)
        {
            code.Line(Masked(masked.Mark, marks, value) + ";");
        }
        else if (slot.IsNullableValue)
        {
            using (code.Block($"if ({value} is {{ }} some)"))
            {
                code.Line(Call(slot.Shape, "some") + ";");
            }

            using (code.Block("else"))
            {
                code.Line("w.Null();");
            }
        }
        else
        {
            code.Line(Call(slot.Shape, value) + ";");
        }
    }

    private static void WriteEnum(CodeWriter code, EnumShape shape)
    {
        if (shape.IsNumber)
        {
            code.Line($"w.Value(({shape.Underlying})value);");
            return;
        }

        if (shape.IsFlags && shape.Members.Any(static member => member.JsonName != member.Identifier.TrimStart('@')))
        {
            code.Line($"string names = {RuntimeNames.FlagNames}.Rename(value.ToString(), new[] {{ {string.Join(", ", shape.Members.Select(static member => Text.Literal(member.Identifier.TrimStart('@'))))} }}, new[] {{ {string.Join(", ", shape.Members.Select(static member => Text.Literal(member.JsonName)))} }});");
        }
        else if (shape.IsFlags)
        {
            code.Line("string names = value.ToString();");
        }

        if (shape.IsFlags)
        {
            using (code.Block("if (names[0] != '-' && !char.IsAsciiDigit(names[0]))"))
            {
                code.Line("w.Value(names);");
                code.Line("return;");
            }

            code.Line();
            code.Line($"w.Value(({shape.Underlying})value);");
            return;
        }

        using (code.Block("switch (value)"))
        {
            foreach (EnumMember member in shape.Members.GroupBy(static member => member.Value).Select(static group => group.First()))
            {
                code.Line($"case {shape.Type}.{member.Identifier}: w.Json({Text.Utf8(Semantics.Schema.JsonText.Quote(member.JsonName))}); break;");
            }

            code.Line($"default: w.Value(({shape.Underlying})value); break;");
        }
    }
}
