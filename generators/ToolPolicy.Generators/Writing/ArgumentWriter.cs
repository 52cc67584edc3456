using System.Linq;
using ToolPolicy.Semantics.Model;

namespace ToolPolicy.Generators.Writing;

/// <summary>One file per argument shape: the reader of a type that a model's JSON becomes.</summary>
internal static class ArgumentWriter
{
    private static readonly string Signature = $"{RuntimeNames.JsonElement} json, ref {RuntimeNames.ReadContext} context";

    public static string Write(TypeShape shape, string @namespace)
    {
        CodeWriter code = new();
        FileHead.Write(code, [("Reads", shape.Type.Replace("global::", ""))], shape.Warnings);
        using (FileHead.Namespace(code, @namespace))
        {
            code.Line(RuntimeNames.GeneratedCode);
            using (code.Block($"internal static class {ShapeNames.ReaderOf(shape)}"))
            {
                switch (shape)
                {
                    case EnumShape enumeration:
                        WriteEnum(code, enumeration);
                        break;
                    case ListShape list:
                        WriteList(code, list);
                        break;
                    case DictionaryShape dictionary:
                        WriteDictionary(code, dictionary);
                        break;
                    case PolymorphicShape polymorphic:
                        WritePolymorphic(code, polymorphic);
                        break;
                    case ContextShape left:
                        WriteContext(code, left);
                        break;
                    case ObjectShape shaped:
                        ObjectReaderWriter.Write(code, shaped, Signature);
                        break;
                }
            }
        }

        return code.End();
    }

    /// <summary>The reader of a value that is not null, as a method group.</summary>
    public static string Reader(TypeShape shape) => shape is ScalarShape scalar ? $"{RuntimeNames.FromJson}.{scalar.Name}" : ShapeNames.ReaderOf(shape) + ".Read";

    /// <summary>A condition that reads a place into a variable, null included where it is legal.</summary>
    public static string ReadInto(Slot slot, string json, string variable) => slot.Shape is ScalarShape scalar && !scalar.Handling.HasFlag(NumberHandling.ReadFromString)
        ? $"{json}.ValueKind is JsonValueKind.Number{(slot.IsNullableValue ? " or JsonValueKind.Null" : "")} && {ReadAny(slot, json, variable)}"
        : ReadAny(slot, json, variable);

    private static string ReadAny(Slot slot, string json, string variable) =>
        slot.IsNullableValue ? $"{RuntimeNames.FromJson}.Nullable<{slot.Shape.Type}>({json}, ref context, {Reader(slot.Shape)}, out {variable})"
        : slot.AllowsNull ? $"{RuntimeNames.FromJson}.OrNull<{slot.Shape.Type}>({json}, ref context, {Reader(slot.Shape)}, out {variable})"
        : $"{Reader(slot.Shape)}({json}, ref context, out {variable})";

    /// <summary>How a context knows the type: of the reader, of the writer, and of the schema.</summary>
    public static void WriteTypeInfo(CodeWriter code, ContextShape shape)
    {
        code.Line($"internal static readonly {RuntimeNames.TypeInfo}<{shape.Type}> Info = {RuntimeNames.ContextJson}.Of<{shape.Type}>({shape.Context}.Default);");
        code.Line();
    }

    private static void WriteContext(CodeWriter code, ContextShape shape)
    {
        WriteTypeInfo(code, shape);
        using (code.Block($"internal static bool Read({Signature}, out {shape.Type} value)"))
        {
            code.Line($"return {RuntimeNames.ContextJson}.Read(json, ref context, Info, out value);");
        }
    }

    private static void WriteEnum(CodeWriter code, EnumShape shape)
    {
        code.Line($"private static readonly string[] Names = {{ {string.Join(", ", shape.Members.Select(static member => Text.Literal(member.JsonName)))} }};");
        code.Line($"private static readonly long[] Values = {{ {string.Join(", ", shape.Members.Select(static member => $"unchecked((long){member.Value})"))} }};");
        code.Line();
        using (code.Block($"internal static bool Read({Signature}, out {shape.Type} value)"))
        {
            code.Line($"{(shape.IsNumber ? "long number = 0; " : "")}bool isRead = {(shape.IsNumber ? "json.ValueKind == JsonValueKind.Number && " : "")}{RuntimeNames.FromJson}.Enumeration(json, Names, Values, {(shape.IsFlags ? "true" : "false")}, out {(shape.IsNumber ? "" : "long ")}number);");
            code.Line($"value = unchecked(({shape.Type})number);");
            code.Line("return isRead;");
        }
    }

    private static void WriteList(CodeWriter code, ListShape shape)
    {
        string item = WriteItem(code, shape.Item);
        string made = shape.Form == ListForm.List ? "List" : "Array";
        string type = shape.Form == ListForm.List ? $"global::System.Collections.Generic.List<{shape.Item.Type}>" : shape.Item.Type + "[]";
        using (code.Block($"internal static bool Read({Signature}, out {shape.Type} value)"))
        {
            code.Line($"bool isRead = {RuntimeNames.FromJson}.{made}<{shape.Item.Type}>(json, ref context, {item}, out {type}? items);");
            code.Line(shape.Make is null ? "value = items!;" : $"value = isRead ? {shape.Make.Replace("{0}", "items!")} : default!;");
            code.Line("return isRead;");
        }
    }

    private static void WriteDictionary(CodeWriter code, DictionaryShape shape)
    {
        string item = WriteItem(code, shape.Item);
        using (code.Block($"internal static bool Read({Signature}, out {shape.Type} value)"))
        {
            string key = shape.HasStringKeys ? "" : shape.Key.Type + ", ";
            string keys = shape.HasStringKeys ? "" : (shape.Key is ScalarShape { Name: "Boolean" } ? RuntimeNames.FromJson + ".BooleanKey" : Reader(shape.Key)) + ", ";
            code.Line($"bool isRead = {RuntimeNames.FromJson}.Dictionary<{key}{shape.Item.Type}>(json, ref context, {keys}{item}, out global::System.Collections.Generic.Dictionary<{(shape.HasStringKeys ? "string" : shape.Key.Type)}, {shape.Item.Type}>? entries);");
            code.Line(shape.Make is null ? "value = entries!;" : $"value = isRead ? {shape.Make.Replace("{0}", "entries!")} : default!;");
            code.Line("return isRead;");
        }
    }

    /// <summary>The discriminator comes first, as System.Text.Json has it; without one it is the base itself, where there is such a thing.</summary>
    private static void WritePolymorphic(CodeWriter code, PolymorphicShape shape)
    {
        code.Line($"private static readonly string[] Tags = {{ {string.Join(", ", shape.Derived.Select(static derived => Text.LiteralOrNull(derived.Tag)))} }};");
        code.Line();
        using (code.Block($"internal static bool Read({Signature}, out {shape.Type} value)"))
        {
            code.Line("value = default!;");
            using (code.Block($"switch ({RuntimeNames.FromJson}.Discriminator(json, {Text.Literal(shape.Discriminator)}, Tags))"))
            {
                for (int i = 0; i < shape.Derived.Count; i++)
                {
                    if (shape.Derived[i].Tag is not null && !(shape.IsAbstract && shape.Derived[i].Shape.Type == shape.Type))
                    {
                        string reader = shape.Derived[i].Shape.Type == shape.Type ? "Itself" : ShapeNames.ReaderOf(shape.Derived[i].Shape);
                        code.Line($"case {i}:");
                        using (code.Indent())
                        {
                            code.Line($"bool isRead{i} = {reader}.Read(json, ref context, out {shape.Derived[i].Shape.Type} kind{i});");
                            code.Line($"value = kind{i};");
                            code.Line($"return isRead{i};");
                        }
                    }
                }

                if (!shape.IsAbstract)
                {
                    code.Line("case -1: return Itself.Read(json, ref context, out value);");
                }

                code.Line("default: return false;");
            }
        }

        if (!shape.IsAbstract)
        {
            code.Line();
            using (code.Block("private static class Itself"))
            {
                ObjectReaderWriter.Write(code, shape.Base, Signature);
            }
        }
    }

    /// <summary>The reader of an element: that of its type, or one that lets null through.</summary>
    private static string WriteItem(CodeWriter code, Slot item)
    {
        if (!item.AllowsNull)
        {
            return Reader(item.Shape);
        }

        using (code.Block($"private static bool Item({Signature}, out {item.Type} value)"))
        {
            code.Line($"return {ReadInto(item, "json", "value")};");
        }

        code.Line();
        return "Item";
    }
}
