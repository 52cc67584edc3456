using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using ToolPolicy.Semantics.Faults;

namespace ToolPolicy.Generators.Tests.Rules;

/// <summary>A descriptor and the name of its field, which is the rule's name everywhere.</summary>
internal sealed record Rule(string Name, DiagnosticDescriptor Fault)
{
    /// <summary>All rules, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } = [.. typeof(Fault)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(static field => (field.Name, Fault: field.GetValue(null) as DiagnosticDescriptor))
        .Where(static field => field.Fault is not null)
        .Select(static field => new Rule(field.Name, field.Fault!))
        .OrderBy(static rule => rule.Id, StringComparer.Ordinal)];

    public string Id => Fault.Id;

    public static Rule Of(string id) => All.Single(rule => rule.Id == id);
}
