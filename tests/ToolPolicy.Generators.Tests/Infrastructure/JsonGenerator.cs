using System;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace ToolPolicy.Generators.Tests.Infrastructure;

/// <summary>The generator of System.Text.Json, as the compiler of a user's project loads it.</summary>
internal static class JsonGenerator
{
    private static readonly Lazy<Type> Generator = new(static () =>
        Assembly.LoadFrom(typeof(JsonGenerator).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static data => data.Key == "JsonGenerator").Value!)
            .GetTypes().Single(static type => type.GetCustomAttribute<GeneratorAttribute>() is not null));

    public static ISourceGenerator New() => ((IIncrementalGenerator)Activator.CreateInstance(Generator.Value)!).AsSourceGenerator();
}
