using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Xunit;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace ToolPolicy.Mutation;

/// <summary>One test, or one row of a theory.</summary>
internal sealed record Case(string Name, Type Type, MethodInfo Method, object?[] Arguments)
{
    /// <summary>All tests of an assembly, in the order of their names; or those that match TOOLPOLICY_TESTS.</summary>
    public static Case[] AllOf(Assembly assembly) =>
    [
        .. assembly.GetTypes().Where(static type => type is { IsAbstract: false, IsClass: true }).OrderBy(static type => type.FullName, StringComparer.Ordinal)
            .SelectMany(static type => type.GetMethods().OrderBy(static method => method.Name, StringComparer.Ordinal).SelectMany(method => Of(type, method)))
            .Where(static test => Regex.IsMatch(test.Name, Environment.GetEnvironmentVariable("TOOLPOLICY_TESTS") ?? "")),
    ];

    /// <summary>Runs it; throws where it fails.</summary>
    public void Run()
    {
        ConstructorInfo constructor = Type.GetConstructors().Single();
        object test = constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, [.. constructor.GetParameters().Select(static _ => (object)new Silence())], null);
        object? result = Method.Invoke(test, BindingFlags.DoNotWrapExceptions, null, Arguments, null);
        switch (result)
        {
            case Task task:
                task.GetAwaiter().GetResult();
                break;
            case ValueTask task:
                task.AsTask().GetAwaiter().GetResult();
                break;
        }

        (test as IDisposable)?.Dispose();
    }

    private static IEnumerable<Case> Of(Type type, MethodInfo method)
    {
        string name = $"{type.Name}.{method.Name}";
        if (method.GetCustomAttribute<TheoryAttribute>() is not null)
        {
            return method.GetCustomAttributes<DataAttribute>().SelectMany(data => data.GetData(method)).Select((row, i) => new Case($"{name}[{i}]", type, method, Padded(method, row)));
        }

        return method.GetCustomAttribute<FactAttribute>() is null ? [] : [new Case(name, type, method, [])];
    }

    private static object?[] Padded(MethodInfo method, object?[] row) =>
        [.. method.GetParameters().Select((parameter, i) => i < row.Length ? row[i] : parameter.DefaultValue)];

    private sealed class Silence : ITestOutputHelper
    {
        public void WriteLine(string message)
        {
        }

        public void WriteLine(string format, params object[] args)
        {
        }
    }
}
