using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ToolPolicy.Semantics.Model;

namespace ToolPolicy.Generators.Writing;

/// <summary>The reader of an object: members in any order, each at most once, then the constructor, then what can be set.</summary>
internal static class ObjectReaderWriter
{
    public static void Write(CodeWriter code, ObjectShape shape, string signature)
    {
        // Positions among these are the bits of what was seen.
        List<Member> members = [.. shape.Members.Where(static member => member.Setter != MemberSetter.None)];
        List<string> attributes = [];
        CodeWriter body = code.Later();
        using (body.Block($"internal static bool Read({signature}, out {shape.Type} value)"))
        {
            WriteBody(body, shape, members, attributes);
        }

        WriteAccessors(body, shape, members);
        if (members.Count == 0)
        {
            code.Lines(body);
            return;
        }

        code.Line($"private static readonly string[] Names = {{ {string.Join(", ", members.Select(static member => Text.Literal(member.JsonName)))} }};");
        for (int i = 0; i < attributes.Count; i++)
        {
            code.Line($"private static readonly {RuntimeNames.Validation} Constraint{i + 1} = {attributes[i]};");
        }

        code.Line();
        code.Lines(body);
    }

    private static void WriteBody(CodeWriter code, ObjectShape shape, List<Member> members, List<string> attributes)
    {
        code.Line("value = default!;");
        using (code.Block("if (!context.Enter(json, JsonValueKind.Object))"))
        {
            code.Line("return false;");
        }

        code.Line();
        if (members.Count == 0)
        {
            WriteNothingToSet(code, shape);
            return;
        }

        code.Line("ulong seen = 0;");
        for (int i = 0; i < members.Count; i++)
        {
            code.Line($"{members[i].Slot.Type} m{i} = {members[i].Fallback ?? "default!"};");
        }

        code.Line();
        using (code.Block("foreach (JsonProperty property in json.EnumerateObject())"))
        using (code.Block($"switch ({RuntimeNames.FromJson}.Member(property, Names))"))
        {
            for (int i = 0; i < members.Count; i++)
            {
                code.Line($"case {i} when !{RuntimeNames.ReadContext}.Once(ref seen, {i}) || !{Read(members[i], i)}: return false;");
            }

            if (shape.IsClosed)
            {
                code.Line("case -1 when !property.Name.StartsWith('$'): return false;");
            }
        }

        code.Line();
        ulong required = members.Select(static (member, i) => member.IsRequired ? 1UL << i : 0).Aggregate(0UL, static (all, bit) => all | bit);
        if (required != 0)
        {
            string mask = "0x" + required.ToString("x", CultureInfo.InvariantCulture) + "UL";
            using (code.Block($"if ((seen & {mask}) != {mask})"))
            {
                code.Line("return false;");
            }

            code.Line();
        }

        WriteConstraints(code, members, attributes);
        WriteConstruction(code, shape, members);
        code.Line("return context.Leave();");
    }

    /// <summary>A switch without cases, and a count of nothing, are warnings.</summary>
    private static void WriteNothingToSet(CodeWriter code, ObjectShape shape)
    {
        if (shape.IsClosed)
        {
            using (code.Block("foreach (JsonProperty property in json.EnumerateObject())"))
            using (code.Block("if (!property.Name.StartsWith('$'))"))
            {
                code.Line("return false;");
            }

            code.Line();
        }

        WriteConstruction(code, shape, []);
        code.Line("return context.Leave();");
    }

    /// <summary>What a mark is about is noted too, so that a result that repeats it is masked there.</summary>
    private static string Read(Member member, int position)
    {
        string read = ArgumentWriter.ReadInto(member.Slot, "property.Value", "m" + position);
        return (member.Mark?.And(member.Slot.Shape.Mark) ?? member.Slot.Shape.Mark) is { } mark ? $"({read} && context.Note(property.Value, {Text.LiteralOrNull(mark.Kind)}))"
            : read.Contains(" && ") ? $"({read})"
            : read;
    }

    private static void WriteConstraints(CodeWriter code, List<Member> members, List<string> attributes)
    {
        for (int i = 0; i < members.Count; i++)
        {
            foreach (Constraint constraint in members[i].Constraints)
            {
                using (code.Block($"if ({Seen(i)} && !context.Require({Constraints.Condition(constraint, members[i].Slot, "m" + i, attributes)}))"))
                {
                    code.Line("return false;");
                }

                code.Line();
            }
        }
    }

    private static void WriteConstruction(CodeWriter code, ObjectShape shape, List<Member> members)
    {
        string arguments = string.Join(", ", shape.Constructor.Select(position => "m" + members.IndexOf(shape.Members[position])));
        string[] initialised = [.. members.Select(static (member, i) => member.Setter == MemberSetter.Initializer ? $"{member.Identifier} = m{i}" : "").Where(static text => text.Length > 0)];
        code.Line(shape.Type[0] == '(' ? $"value = ({arguments});" : $"value = new {shape.Type}({arguments}){(initialised.Length == 0 ? "" : $" {{ {string.Join(", ", initialised)} }}")};");
        for (int i = 0; i < members.Count; i++)
        {
            string? set = members[i].Setter switch
            {
                MemberSetter.Set => $"value.{members[i].Identifier} = m{i};",
                MemberSetter.With => $"value = value with {{ {members[i].Identifier} = m{i} }};",
                MemberSetter.Init => $"Set{i}(value, m{i});",
                _ => null,
            };
            if (set is not null)
            {
                using (code.Block($"if ({Seen(i)})"))
                {
                    code.Line(set);
                }
            }
        }

        code.Line();
    }

    /// <summary>An <c>init</c> accessor is a setter that C# calls only while an object is made; whether JSON had the member is known only then.</summary>
    private static void WriteAccessors(CodeWriter code, ObjectShape shape, List<Member> members)
    {
        for (int i = 0; i < members.Count; i++)
        {
            if (members[i].Setter == MemberSetter.Init)
            {
                code.Line();
                code.Line($"[{RuntimeNames.Accessor}({RuntimeNames.AccessorKind}.Method, Name = {Text.Literal("set_" + members[i].Identifier.TrimStart('@'))})]");
                code.Line($"private static extern void Set{i}({shape.Type} target, {members[i].Slot.Type} value);");
            }
        }
    }

    private static string Seen(int member) => $"(seen & 0x{(1UL << member).ToString("x", CultureInfo.InvariantCulture)}UL) != 0";
}
