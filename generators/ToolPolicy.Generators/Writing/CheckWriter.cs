using System.Linq;
using ToolPolicy.Semantics.Model;

namespace ToolPolicy.Generators.Writing;

/// <summary>The typed calls of a tool's checks.</summary>
internal static class CheckWriter
{
    public static void Write(CodeWriter code, Tool tool, int position, Locals locals)
    {
        using (code.Block($"static (in {RuntimeNames.Call} call, {locals.Type} {locals.Parameter}, {RuntimeNames.Principal} principal, int check) => check switch", "});"))
        {
            for (int i = 0; i < tool.Rule.Checks.Count; i++)
            {
                code.Line($"{i} => {Invocation(tool, tool.Rule.Checks[i], Name(position, i), locals)},");
            }

            code.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(check)),");
        }
    }

    /// <summary>A check is often private, which is right: it is nobody's business but the guard's.</summary>
    public static void WriteAccessors(CodeWriter code, Tool tool, int position)
    {
        for (int i = 0; i < tool.Rule.Checks.Count; i++)
        {
            Check check = tool.Rule.Checks[i];
            if (check.IsNameable)
            {
                continue;
            }

            code.Line();
            code.Line($"[{RuntimeNames.Accessor}({RuntimeNames.AccessorKind}.{(check.IsStatic ? "StaticMethod" : "Method")}, Name = {Text.Literal(check.Method)})]");
            string parameters = string.Concat(check.Parameters.Select(static (parameter, at) => $", {parameter.Type} p{at}"));
            string target = check.IsStatic ? check.DeclaringType + "?" : check.DeclaringType;
            code.Line($"private static extern {Returns(check.Returns)} {Name(position, i)}({target} target{parameters});");
        }
    }

    private static string Name(int tool, int check) => $"Check{tool}_{check}";

    private static string Invocation(Tool tool, Check check, string accessor, Locals locals)
    {
        string[] arguments = [.. check.Parameters.Select(parameter => parameter.Source switch
        {
            ParameterSource.Principal => "principal",
            ParameterSource.Cancellation => "call.Cancellation",
            _ => locals.Access(parameter.ToolParameter),
        })];
        string host = check.IsStatic ? (check.IsNameable ? check.DeclaringType : "null") : $"call.Host<{check.DeclaringType}>()";
        string method = Semantics.Reading.Identifiers.Escape(check.Method);
        string call = check.IsNameable
            ? $"{host}.{method}({string.Join(", ", arguments)})"
            : $"{accessor}({string.Join(", ", arguments.Prepend(host))})";
        return check.Returns == CheckReturn.ValueTask ? call : $"new {RuntimeNames.ValueTask}<bool>({call})";
    }

    private static string Returns(CheckReturn returns) => returns switch
    {
        CheckReturn.Boolean => "bool",
        CheckReturn.Task => "Task<bool>",
        _ => RuntimeNames.ValueTask + "<bool>",
    };
}
