using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using ToolPolicy.Semantics.Faults;
using ToolPolicy.Semantics.Reading;
using ToolPolicy.Semantics.Rules;

namespace ToolPolicy.Analyzers.Declaration.Advice;

/// <summary>Rules of an override or an implementation that differ from its base's: both must be met.</summary>
internal static class InheritedRuleAdvice
{
    public static IEnumerable<Finding> Of(IMethodSymbol method, ToolReading reading)
    {
        RuleSource own = reading.RuleSources[0];
        HashSet<string> asked = [.. RequirementsOf(own)];
        if (asked.Count == 0)
        {
            yield break;
        }

        foreach (RuleSource other in reading.RuleSources.Where(static source => source.Level is RuleLevel.BaseMethod or RuleLevel.Interface))
        {
            HashSet<string> ofOther = [.. RequirementsOf(other)];
            if (ofOther.Count > 0 && !ofOther.SetEquals(asked))
            {
                yield return new Finding(Fault.RulesAddUp, own.Attributes.First(AccessReader.IsAccessRule).LocationOf(method), method.Name, NameOf(other.Symbol), RuleWords.Brief(reading.Tool));
            }
        }
    }

    private static IEnumerable<string> RequirementsOf(RuleSource source) => source.Attributes.Where(AccessReader.IsAccessRule).Select(static attribute =>
        attribute.AttributeClass!.Name + ":" + string.Join("|", attribute.ConstructorArguments.SelectMany(ValuesOf)));

    private static IEnumerable<string> ValuesOf(TypedConstant argument) => argument.Kind == TypedConstantKind.Array
        ? argument.IsNull ? [] : argument.Values.Select(static value => value.Value as string ?? "").OrderBy(static value => value, StringComparer.Ordinal).AsEnumerable()
        : [argument.Value?.ToString() ?? ""];

    private static string NameOf(ISymbol symbol) => symbol is IMethodSymbol method ? $"{method.ContainingType.Plain()}.{method.Name}" : symbol.Plain();
}
