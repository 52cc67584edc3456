using System.Linq;
using ToolPolicy.Semantics.Model;

namespace ToolPolicy.Generators.Writing;

/// <summary>The typed calls of a tool's checks.</summary>
internal static class CheckWriter
{
    public static void Write(CodeWriter code, Tool tool, Locals locals, Accessors accessors)
    {
        for (int i = 0; i < tool.Rule.Checks.Count; i++)
        {
            using (code.Block($"if (call.MustCheck({i}))"))
            {
                code.Line($"call.Check({Invocation(tool.Rule.Checks[i], locals, accessors)});");
            }

            code.Line();
        }
    }

    private static string Invocation(Check check, Locals locals, Accessors accessors)
    {
        string[] arguments = [.. check.Parameters.Select(parameter => parameter.Source switch
        {
            ParameterSource.Principal => "call.Principal",
            ParameterSource.Cancellation => "call.Cancellation",
            _ => locals.NameOf(parameter.ToolParameter),
        })];
        string host = check.IsStatic ? (check.IsNameable ? check.DeclaringType : "null") : $"call.Host<{check.DeclaringType}>()";
        string method = Semantics.Reading.Identifiers.Escape(check.Method);
        string call = check.IsNameable
            ? $"{host}.{method}({string.Join(", ", arguments)})"
            : $"{accessors.NameOf(check)}({string.Join(", ", arguments.Prepend(host))})";
        return check.Returns == CheckReturn.ValueTask ? call : $"new {RuntimeNames.ValueTask}<bool>({call})";
    }
}
