using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using ToolPolicy.Semantics.Faults;
using ToolPolicy.Semantics.Model;
using ToolPolicy.Semantics.Reading;

namespace ToolPolicy.Analyzers.Declaration.Advice;

/// <summary>Parameters by which a model would filter by what is masked in the result.</summary>
internal static class OracleAdvice
{
    public static IEnumerable<Finding> Of(IMethodSymbol method, Tool tool)
    {
        List<Member> masked = [.. Masked(tool.Result.Slot)];
        for (int i = 0; masked.Count > 0 && i < method.Parameters.Length; i++)
        {
            Parameter parameter = tool.Parameters[i];
            if (parameter is { Source: ParameterSource.Model, Slot.Shape: ScalarShape or EnumShape }
                && masked.FirstOrDefault(member => IsSame(member.Identifier, method.Parameters[i].Name) || IsSame(member.JsonName, parameter.Name)) is { } member
                && !IdentityAdvice.IsChecked(tool, i))
            {
                yield return new Finding(Fault.SensitiveFilter, method.Parameters[i].LocationOf(), method.Parameters[i].Name, member.Identifier.TrimStart('@'));
            }
        }
    }

    private static IEnumerable<Member> Masked(Slot? slot) => slot?.Shape switch
    {
        ObjectShape shape => shape.Members.SelectMany(static member => member.Mark is not null ? [member] : Masked(member.Slot)),
        ListShape list => Masked(list.Item),
        DictionaryShape dictionary => Masked(dictionary.Item),
        _ => [],
    };

    private static bool IsSame(string left, string right) => string.Equals(left.TrimStart('@').Replace("_", ""), right.Replace("_", ""), StringComparison.OrdinalIgnoreCase);
}
