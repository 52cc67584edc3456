namespace ToolPolicy.Semantics.Model;

/// <summary>A declared constraint on an argument: enforced, and told to the model.</summary>
/// <param name="Condition">
/// What must hold, as a C# expression over <c>{0}</c>, which is never null there; null when only <paramref name="Attribute"/> is asked.
/// </param>
/// <param name="Attribute">The attribute's construction, as C#; null when the condition says all. With both, both must hold.</param>
/// <param name="RefusesNull">Whether null breaks it, as with <c>[Required]</c>.</param>
/// <param name="Canonical">Its canonical form, which enters the rule id.</param>
/// <param name="Words">What it demands, in words.</param>
/// <param name="Schema">The keywords it adds to the schema, as JSON members; empty for none.</param>
internal sealed record Constraint(string? Condition, string? Attribute, bool RefusesNull, string Canonical, string Words, string Schema)
{
    /// <summary>The most characters of a string, or elements of a collection, that it lets pass; null where it limits neither.</summary>
    public int? MostItems { get; init; }
}
