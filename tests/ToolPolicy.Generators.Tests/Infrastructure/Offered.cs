using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace ToolPolicy.Generators.Tests.Infrastructure;

/// <summary>What a compiled sample offers to models: found by the generated doors, so that a test needs to know no name of the sample.</summary>
internal static class Offered
{
    /// <summary>The methods through which a program gets guarded tools: <c>Guarded(this Host, …)</c>, and those of <c>GuardedTools</c>.</summary>
    public static IReadOnlyList<MethodInfo> DoorsOf(Assembly assembly) => [.. assembly.GetTypes()
        .SelectMany(static type => type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
        .Where(static method => method.ReturnType == typeof(GuardedToolSet) && (method.Name == "Guarded" || method.DeclaringType!.Name == "GuardedTools"))];

    /// <summary>The tools behind every door. Hosts are made by their parameterless constructors.</summary>
    public static IReadOnlyList<GuardedToolSet> SetsOf(Assembly assembly, ToolGuard guard) => [.. DoorsOf(assembly).Select(door =>
    {
        object?[] arguments = [.. door.GetParameters().Select(parameter => parameter.ParameterType == typeof(ToolGuard) ? guard : Activator.CreateInstance(parameter.ParameterType, nonPublic: true))];
        return (GuardedToolSet)door.Invoke(null, arguments)!;
    })];
}
