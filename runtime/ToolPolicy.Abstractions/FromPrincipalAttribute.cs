using System;

namespace ToolPolicy;

/// <summary>The parameter's value is a claim of the principal. The model neither sees the parameter nor supplies it.</summary>
/// <remarks>
/// Absent, empty, or several distinct values: the call is denied, also for a nullable or defaulted parameter. A collection parameter takes all values, one at least.
/// An argument of that name in the model's call is denied and recorded as spoofing.
/// </remarks>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class FromPrincipalAttribute : Attribute
{
    /// <summary>Takes the value from the claim of type <paramref name="claim"/>.</summary>
    /// <param name="claim">The claim's type, see <see cref="Grammar.ClaimType"/>.</param>
    public FromPrincipalAttribute(string claim) => Claim = claim;

    /// <summary>The claim's type.</summary>
    public string Claim { get; }
}
