using System.Collections.Generic;
using System.Globalization;
using ToolPolicy.Semantics.Model;

namespace ToolPolicy.Generators.Writing;

/// <summary>A declared constraint as a condition.</summary>
internal static class Constraints
{
    /// <param name="constraint">The constraint.</param>
    /// <param name="slot">What it is about.</param>
    /// <param name="variable">The variable that holds the value.</param>
    /// <param name="attributes">Attributes that are asked; one that is needed is added.</param>
    public static string Condition(Constraint constraint, Slot slot, string variable, List<string> attributes)
    {
        if (constraint.Attribute is { } attribute)
        {
            int at = attributes.IndexOf(attribute);
            if (at < 0)
            {
                at = attributes.Count;
                attributes.Add(attribute);
            }

            string asked = $"Constraint{at + 1}.IsValid({variable})";
            return constraint.Condition is null ? asked : $"{Condition(constraint.Condition, slot, variable)} && {asked}";
        }

        return Condition(constraint.Condition!, slot, variable);
    }

    private static string Condition(string format, Slot slot, string variable)
    {
        string value = slot.IsNullableValue ? variable + ".Value" : variable;
        string condition = string.Format(CultureInfo.InvariantCulture, format, value);
        return slot.AllowsNull ? $"({variable} is null || ({condition}))" : condition;
    }
}
