using System.Collections.Generic;
using ToolPolicy.Semantics.Faults;
using ToolPolicy.Semantics.Model;

namespace ToolPolicy.Semantics.Reading;

/// <summary>What the tools of a host have in common, as it was read.</summary>
/// <param name="Host">The host; null when no guard can be made for it.</param>
/// <param name="Findings">What is wrong with it.</param>
/// <param name="Sources">The declarations that have a say in all of its tools: its class, the bases of that, and the assembly.</param>
internal sealed record HostReading(Host? Host, IReadOnlyList<Finding> Findings, IReadOnlyList<RuleSource> Sources);
