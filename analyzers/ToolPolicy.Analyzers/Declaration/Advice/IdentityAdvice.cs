using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using ToolPolicy.Semantics.Faults;
using ToolPolicy.Semantics.Model;
using ToolPolicy.Semantics.Reading;

namespace ToolPolicy.Analyzers.Declaration.Advice;

/// <summary>Parameters by which a model would say who is asking.</summary>
internal static class IdentityAdvice
{
    /// <summary>Whole names, and the claim that most identity providers have it in; nothing where a claim would not do. <c>patientId</c> is somebody else, and no entry.</summary>
    private static readonly Dictionary<string, string?> Names = new()
    {
        ["user"] = "sub",
        ["user id"] = "sub",
        ["user name"] = "preferred_username",
        ["username"] = "preferred_username",
        ["current user"] = "sub",
        ["current user id"] = "sub",
        ["my user id"] = "sub",
        ["caller"] = "sub",
        ["caller id"] = "sub",
        ["subject id"] = "sub",
        ["acting user"] = "sub",
        ["acting user id"] = "sub",
        ["login"] = "preferred_username",
        ["tenant"] = "tid",
        ["tenant id"] = "tid",
        ["org id"] = "org_id",
        ["organization id"] = "org_id",
        ["organisation id"] = "org_id",
        ["role"] = null,
        ["roles"] = null,
        ["user role"] = null,
        ["user roles"] = null,
        ["is admin"] = null,
        ["is administrator"] = null,
        ["is superuser"] = null,
        ["as admin"] = null,
        ["permission"] = null,
        ["permissions"] = null,
        ["is authorized"] = null,
        ["is authenticated"] = null,
        ["access token"] = null,
        ["bearer token"] = null,
        ["auth token"] = null,
        ["api key"] = null,
        ["impersonate"] = null,
        ["on behalf of"] = null,
        ["claims"] = null,
    };

    public static IEnumerable<Finding> Of(IMethodSymbol method, Tool tool)
    {
        for (int i = 0; i < method.Parameters.Length; i++)
        {
            IParameterSymbol parameter = method.Parameters[i];
            if (tool.Parameters[i].Source == ParameterSource.Model
                && tool.Parameters[i].Slot?.Shape is ScalarShape or ListShape { Item.Shape: ScalarShape }
                && Names.TryGetValue(NameWords.Joined(parameter.Name), out string? claim)
                && !IsChecked(tool, i))
            {
                yield return new Finding(Fault.IdentityFromModel, parameter.LocationOf(), parameter.Name) { Properties = ImmutableDictionary<string, string?>.Empty.Add("Claim", claim) };
            }
        }
    }

    /// <summary>Whether a check sees what the model sends there.</summary>
    public static bool IsChecked(Tool tool, int parameter) => tool.Rule.Checks.Any(check => check.Parameters.Any(taken => taken.ToolParameter == parameter));
}
