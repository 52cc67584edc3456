using System.Collections.Generic;
using System.Linq;
using ToolPolicy.Semantics.Model;

namespace ToolPolicy.Generators.Writing;

/// <summary>Ways past the compiler to checks that are private, which is right: they are nobody's business but the guard's. One for each check of a host.</summary>
internal sealed class Accessors
{
    private readonly List<Check> _checks = [];

    public string NameOf(Check check)
    {
        int at = _checks.FindIndex(known => Signature(known) == Signature(check));
        if (at < 0)
        {
            at = _checks.Count;
            _checks.Add(check);
        }

        return $"Check{at}_{SafeName.Of(check.Method)}";
    }

    public void Write(CodeWriter code)
    {
        foreach (Check check in _checks)
        {
            string parameters = string.Concat(check.Parameters.Select(static (parameter, at) => $", {parameter.Type} p{at}"));
            string target = check.IsStatic ? check.DeclaringType + "?" : check.DeclaringType;
            code.Line();
            code.Line($"[{RuntimeNames.Accessor}({RuntimeNames.AccessorKind}.{(check.IsStatic ? "StaticMethod" : "Method")}, Name = {Text.Literal(check.Method)})]");
            code.Line($"private static extern {Returns(check.Returns)} {NameOf(check)}({target} target{parameters});");
        }
    }

    private static string Signature(Check check) => $"{check.DeclaringType} {check.Method} {string.Join(",", check.Parameters.Select(static parameter => parameter.Type))}";

    private static string Returns(CheckReturn returns) => returns switch
    {
        CheckReturn.Boolean => "bool",
        CheckReturn.Task => "Task<bool>",
        _ => RuntimeNames.ValueTask + "<bool>",
    };
}
