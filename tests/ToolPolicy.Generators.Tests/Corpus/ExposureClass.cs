using System.Collections.Generic;
using System.Linq;

namespace ToolPolicy.Generators.Tests.Corpus;

/// <summary>How a line of the corpus may be marked, and the rule that says so.</summary>
internal static class ExposureClass
{
    /// <summary>The first word of a file in which nothing may be reported because it came out of a guard.</summary>
    public const string Guarded = "guarded";

    /// <summary>The first word of a file in which nothing may be reported because nothing reaches a model.</summary>
    public const string Never = "never";

    /// <summary>The first word of a file in which something must be reported.</summary>
    public const string Exposed = "exposed";

    public static IReadOnlyDictionary<string, string> RuleIds { get; } = new Dictionary<string, string>
    {
        ["unguarded"] = "TPOL2001",
        ["bypassed"] = "TPOL2002",
        ["unprovable"] = "TPOL2003",
        ["remote"] = "TPOL2004",
        ["manual"] = "TPOL2005",
    };

    /// <summary>The class of a rule; null for a rule of which the corpus says nothing.</summary>
    public static string? Of(string ruleId) => RuleIds.SingleOrDefault(pair => pair.Value == ruleId).Key;
}
