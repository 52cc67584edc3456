using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using ToolPolicy.Grammar;
using ToolPolicy.Semantics.Faults;

namespace ToolPolicy.Semantics.Reading;

/// <summary>How much a tool may say: the smallest cap that any declaration sets.</summary>
internal static class CapReader
{
    public static (int MaxTokens, bool ShowTotal) Read(ReadingContext context, IReadOnlyList<RuleSource> sources)
    {
        int? smallest = null;
        bool? showTotal = null;
        foreach (RuleSource source in sources)
        {
            foreach (AttributeData attribute in source.Attributes.Policy(Triggers.MaxTokens))
            {
                int cap = CapOf(attribute);
                if (TokenCap.FaultOf(cap) is { } fault)
                {
                    context.Report(Fault.CapNotLegal, attribute.LocationOf(context.Method), fault);
                    continue;
                }

                smallest = smallest is { } known && known < cap ? known : cap;

                // The most specific declaration says whether totals are told.
                showTotal ??= attribute.Named<bool>("ShowTotal");
            }
        }

        return (smallest ?? TokenCap.Default, showTotal ?? false);
    }

    /// <summary>The cap of a string parameter; 0 for none.</summary>
    public static int ReadParameter(ReadingContext context, IParameterSymbol parameter, AttributeData? attribute)
    {
        if (attribute is null)
        {
            return 0;
        }

        Location location = attribute.LocationOf(parameter);
        if (TokenCap.FaultOf(CapOf(attribute)) is { } fault)
        {
            context.Report(Fault.CapNotLegal, location, fault);
        }
        else if (parameter.Type.SpecialType != SpecialType.System_String && !context.IsJudgedElsewhere(parameter.Type))
        {
            context.Report(Fault.ParameterSourceConflict, location, parameter.Name, "is no string; only strings have a cap of their own");
        }
        else if (attribute.NamedArguments.Any(static argument => argument.Key == "ShowTotal"))
        {
            context.Report(Fault.ParameterSourceConflict, location, parameter.Name, "sets ShowTotal, which only results have");
        }
        else
        {
            return CapOf(attribute);
        }

        return 0;
    }

    private static int CapOf(AttributeData attribute) => attribute.ConstructorArguments is [{ Value: int cap }] ? cap : 0;
}
