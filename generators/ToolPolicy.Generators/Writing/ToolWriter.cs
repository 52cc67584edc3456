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
            StreamShape? stream = tool.Result.Slot?.Shape as StreamShape;
            bool isText = tool.Result.Slot?.Shape is TextShape;
            string end = tool.Rule.Checks.Count == 0 ? ");" : ",";
            code.Line($"return call.{(isText ? "Text" : stream is null ? "Run" : "Stream")}<{locals.Type}, {stream?.Item.Type ?? tool.Result.Type ?? RuntimeNames.NoResult}>(");
            using (code.Indent())
            {
                code.Line(locals.Bundle + ",");
                code.Line($"static (in {RuntimeNames.Call} call, {locals.Type} {locals.Parameter}) =>");
                using (code.Indent())
                {
                    code.Line(Body(tool, locals) + (isText ? end : ","));
                }

                // A text has no writer: it is masked while it is read.
                if (!isText)
                {
                    code.Line(Writer(tool.Result, marks, writers) + end);
                }

                if (tool.Rule.Checks.Count > 0)
                {
                    CheckWriter.Write(code, tool, locals, accessors);
                }
            }
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
                string method = slot.IsNullableValue ? "TakeNullable" : "Take";
                string fallback = parameter.IsRequired ? "" : ", " + parameter.Fallback;
                return $"call.{method}<{slot.Shape.Type}>({position}, {ArgumentWriter.Reader(slot.Shape)}{fallback})";
        }
    }

    private static string Body(Tool tool, Locals locals)
    {
        string target = tool.IsStatic ? tool.DeclaringType : $"call.Host<{tool.DeclaringType}>()";
        string invocation = $"{target}.{tool.Method}({string.Join(", ", tool.Parameters.Select((parameter, i) => parameter.Source switch
        {
            ParameterSource.Principal => "call.Principal",
            ParameterSource.Cancellation => "call.Cancellation",
            _ => locals.Access(i),
        }))})";
        return (tool.Result.Form, tool.Result.Type) switch
        {
            (ResultForm.Value, null) => $"{{ {invocation}; return default; }}",
            (ResultForm.Value, { } type) => $"new {RuntimeNames.ValueTask}<{type}>({invocation})",
            (_, null) => $"{RuntimeNames.NoResult}.Of({invocation})",
            (ResultForm.Task, { } type) => $"new {RuntimeNames.ValueTask}<{type}>({invocation})",
            _ => invocation,
        };
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
