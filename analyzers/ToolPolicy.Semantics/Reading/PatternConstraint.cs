using System;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using ToolPolicy.Semantics.Model;
using ToolPolicy.Semantics.Schema;

namespace ToolPolicy.Semantics.Reading;

/// <summary><c>[RegularExpression]</c>: the attribute judges, apart from the empty text.</summary>
internal static class PatternConstraint
{
    /// <summary>
    /// The attribute lets the empty text pass whatever its pattern, because forms leave that to <c>[Required]</c>. The schema promises the pattern to the model, so the
    /// guard holds the empty text to it too.
    /// </summary>
    public static Constraint? Read(AttributeData attribute, ITypeSymbol type)
    {
        string pattern = attribute.Text(0) ?? "";
        Constraint? asked = ConstraintReader.Ask(attribute, "RegularExpression", "\"pattern\":" + JsonText.Quote(pattern), words: "matches " + pattern);
        return asked is not null && type.SpecialType == SpecialType.System_String && !MatchesEmpty(pattern) ? asked with { Condition = "{0}.Length > 0" } : asked;
    }

    private static bool MatchesEmpty(string pattern)
    {
        try
        {
            return Regex.IsMatch("", pattern, RegexOptions.None, TimeSpan.FromSeconds(1));
        }
        catch (Exception e) when (e is ArgumentException or RegexMatchTimeoutException)
        {
            // The attribute will throw, which denies.
            return false;
        }
    }
}
