using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using ToolPolicy.Generators.Tests.Infrastructure;
using ToolPolicy.Generators.Tests.Snapshots;
using Xunit;

namespace ToolPolicy.Generators.Tests.Caching;

/// <summary>Symbols stop at the first step: a model that holds one keeps a whole compilation alive, and is never equal to the next.</summary>
public sealed class PurityTests
{
    public static TheoryData<string> Names => [.. Samples.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void No_step_of_ours_gives_out_symbols_syntax_or_compilations(string name)
    {
        GeneratorRunResult result = Compiled.From(Samples.All[name]).Result;
        string[] steps = [.. typeof(TrackingNames).GetFields().Select(static field => (string)field.GetValue(null)!)];
        int values = 0;
        foreach (string step in steps.Where(result.TrackedSteps.ContainsKey))
        {
            foreach (object value in result.TrackedSteps[step].SelectMany(static run => run.Outputs).Select(static output => output.Value))
            {
                values++;
                Walk(value, step, new HashSet<object>(ReferenceEqualityComparer.Instance));
            }
        }

        Assert.True(values >= 3, "the walk saw nothing");
    }

    [Fact]
    public void Every_step_has_a_name_that_is_used()
    {
        GeneratorRunResult result = Compiled.From(Samples.Clinic, Samples.Hosts).Result;
        foreach (FieldInfo field in typeof(TrackingNames).GetFields())
        {
            Assert.Contains((string)field.GetValue(null)!, result.TrackedSteps.Keys);
        }
    }

    private static void Walk(object? value, string path, HashSet<object> seen)
    {
        if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
        {
            return;
        }

        Assert.False(
            value is ISymbol or SyntaxNode or SyntaxTree or SyntaxToken or Compilation or SemanticModel or Location or Diagnostic or AttributeData or Delegate,
            $"{path} holds a {value.GetType()}");
        if (value is IEnumerable items)
        {
            foreach (object? item in items)
            {
                Walk(item, path + "[]", seen);
            }
        }

        foreach (FieldInfo field in Fields(value.GetType()))
        {
            Walk(field.GetValue(value), $"{path}.{field.Name}", seen);
        }
    }

    private static IEnumerable<FieldInfo> Fields(Type? type)
    {
        for (; type is not null && type.Assembly != typeof(object).Assembly && type.Assembly != typeof(ImmutableArray).Assembly; type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                yield return field;
            }
        }
    }
}
