using ToolPolicy.Semantics.Model;

namespace ToolPolicy.Generators;

/// <summary>What a build offers to models, on one page.</summary>
/// <param name="Assembly">The assembly.</param>
/// <param name="Hosts">Every host with its tools.</param>
/// <param name="Roles">The declared roles.</param>
/// <param name="Suppressions">What was silenced.</param>
internal sealed record Catalog(string Assembly, EquatableArray<GuardedHost> Hosts, EquatableArray<string> Roles, EquatableArray<Suppression> Suppressions);

/// <param name="Id">The id of the rule that is silenced, or "every rule".</param>
/// <param name="Where">Where: a declaration, a file, or the project.</param>
/// <param name="Justification">Why, in the words of whoever did it.</param>
internal sealed record Suppression(string Id, string Where, string Justification);
