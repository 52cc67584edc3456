using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Diagnostics;
using ToolPolicy.Analyzers.Declaration;

namespace ToolPolicy.Generators.Tests.Infrastructure;

/// <summary>Every analyzer and suppressor that ships, so that a new one needs no mention in a test.</summary>
internal static class AllAnalyzers
{
    public static ImmutableArray<DiagnosticAnalyzer> Create() => [.. typeof(ToolDeclarationAnalyzer).Assembly.GetTypes()
        .Where(static type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
        .OrderBy(static type => type.FullName, StringComparer.Ordinal)
        .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];
}
