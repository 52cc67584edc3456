using System.Collections.Generic;
using System.Linq;
using ToolPolicy.Semantics.Model;
using ToolPolicy.Semantics.Rules;

namespace ToolPolicy.Generators.Writing;

/// <summary>One tool: its policy in words, then as data, then its binding and one typed call.</summary>
internal static class ToolWriter
{
    public static void Write(CodeWriter code, Tool tool, int position, Marks marks, PlainWriters writers, List<string> attributes, Accessors accessors)
    {
        FileHead.Words(code, "// ", [("Tool", tool.Name), ("Method", tool.Display), .. RuleWords.Of(tool)]);
        DescriptorWriter.Write(code, tool, Suffix(tool, position));
        if (tool.Unsound is null)
        {
            code.Line();
            WriteCall(code, tool, position, marks, writers, attributes, accessors);
        }
    }

    /// <summary>The name of a tool's generated members: its position keeps overloads apart.</summary>
    public static string Suffix(Tool tool, int position) => $"{position}_{tool.Name.Replace('-', '_')}";

    private static void WriteCall(CodeWriter code, Tool tool, int position, Marks marks, PlainWriters writers, List<string> attributes, Accessors accessors)
    {
        Locals locals = new(tool.Parameters);
        using (code.Block($"private static {RuntimeNames.ValueTask}<object?> Call{Suffix(tool, position)}(ref {RuntimeNames.Call} call)"))
        {
            for (int i = 0; i < tool.Parameters.Count; i++)
            {
                if (tool.Parameters[i].IsBound)
                {
                    code.Line($"{tool.Parameters[i].Type} {locals.NameOf(i)} = {Binding(tool.Parameters[i], i)};");
                }
            }

            WriteConstraints(code, tool, locals, attributes);
            CheckWriter.Write(code, tool, locals, accessors);
            using (code.Block("if (!call.Begin())"))
            {
                code.Line($"return call.IsWaiting ? call.Wait({locals.Bound}) : call.Deny();");
            }

            code.Line();
            WriteBody(code, tool, locals, marks, writers);
        }
    }

    private static void WriteConstraints(CodeWriter code, Tool tool, Locals locals, List<string> attributes)
    {
        if (!tool.Parameters.Any(static parameter => parameter.Constraints.Count > 0))
        {
            return;
        }

        using (code.Block("if (call.IsBound)"))
        {
            for (int i = 0; i < tool.Parameters.Count; i++)
            {
                foreach (Constraint constraint in tool.Parameters[i].Constraints)
                {
                    code.Line($"call.Require({i}, {Constraints.Condition(constraint, tool.Parameters[i].Slot!, locals.NameOf(i), attributes)});");
                }
            }
        }

        code.Line();
    }

    private static string Binding(Parameter parameter, int position)
    {
        switch (parameter.Source)
        {
            case ParameterSource.Claim:
                return $"call.TakeClaim<{parameter.Slot!.Type}>({position}, {RuntimeNames.FromClaim}.{((ScalarShape)parameter.Slot.Shape).Name})";
            case ParameterSource.Claims:
                return $"call.TakeClaims({position})";
            case ParameterSource.Service:
                string key = parameter.Key is null ? "" : ", " + parameter.Key;
                string otherwise = parameter.Fallback is null or "null" ? "" : " ?? " + parameter.Fallback;
                return $"call.TakeService<{parameter.Type.TrimEnd('?')}>({position}, {(parameter.Fallback is null ? "false" : "true")}{key}){otherwise}";
            default:
                Slot slot = parameter.Slot!;
                string fallback = parameter.IsRequired ? "" : ", " + parameter.Fallback;
                if (!slot.IsNullableValue && slot.Shape is ScalarShape { Name: "String" or "Boolean" or "Int32" or "Int64" or "Double" or "Decimal" } scalar)
                {
                    return $"call.Take{scalar.Name}({position}{fallback})";
                }

                string method = slot.IsNullableValue ? "TakeNullable" : "Take";
                return $"call.{method}<{slot.Shape.Type}>({position}, {ArgumentWriter.Reader(slot.Shape)}{fallback})";
        }
    }

    private static void WriteBody(CodeWriter code, Tool tool, Locals locals, Marks marks, PlainWriters writers)
    {
        string target = tool.IsStatic ? tool.DeclaringType : $"call.Host<{tool.DeclaringType}>()";
        string invocation = $"{target}.{tool.Method}({string.Join(", ", tool.Parameters.Select((parameter, i) => parameter.Source switch
        {
            ParameterSource.Principal => "call.Principal",
            ParameterSource.Cancellation => "call.Cancellation",
            _ => locals.NameOf(i),
        }))})";
        string waited = tool.Result.Form == ResultForm.ValueTask ? invocation : $"new {RuntimeNames.ValueTask}<{tool.Result.Type}>({invocation})";
        switch (tool.Result)
        {
            case { Type: null, Form: ResultForm.Value }:
                code.Line(invocation + ";");
                code.Line("return call.Return();");
                break;
            case { Type: null }:
                code.Line($"return call.Await({invocation});");
                break;
            case { Type: { } type, Slot.Shape: TextShape }:
                code.Line($"return call.Text<{type}>({waited});");
                break;
            case { Slot.Shape: StreamShape stream }:
                code.Line($"return call.Stream<{stream.Item.Type}>({waited}, {Writer(tool.Result, marks, writers)});");
                break;
            default:
                code.Line($"return call.{(tool.Result.Form == ResultForm.Value ? "Return" : "Await")}<{tool.Result.Type}>({invocation}, {Writer(tool.Result, marks, writers)});");
                break;
        }
    }

    /// <summary>The masking writer of the result.</summary>
    private static string Writer(Result result, Marks marks, PlainWriters writers) => result switch
    {
        { Type: null } or { Mark.Redaction: Redaction.Drop } => "null",
        { Mark: { } mark } => $"static (w, value) => {ResultWriter.Masked(mark, marks, "value")}",
        { Slot: { Shape: StreamShape stream } } => ResultWriter.Element(stream.Item, marks),
        { Slot: { Shape: ContentShape } } => "static (w, value) => w.Text(value?.Text)",
        { Slot: { IsNullableValue: true } slot } => $"static (w, value) => {{ if (value is {{ }} some) {{ {ResultWriter.Call(slot.Shape, "some")}; }} else {{ w.Null(); }} }}",
        { Slot: { Shape: ScalarShape plain } } => writers.NameOf(plain),
        { Slot: { } slot } => ShapeNames.WriterOf(slot.Shape) + ".Write",
        _ => "null",
    };
}
