using System;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using ToolPolicy.Audit;

namespace ToolPolicy.Generators.Tests.Infrastructure;

/// <summary>The tools of a source, compiled with the generator and loaded: what a program that was built from it would offer.</summary>
internal sealed class LoadedTools
{
    public LoadedTools(params string[] sources)
    {
        Compiled = Compiled.From(sources);
        Assembly = Compiled.Load();
    }

    public Compiled Compiled { get; }

    public Assembly Assembly { get; }

    public InMemoryAuditSink Audit { get; } = new();

    public ToolGuardOptions Options { get; } = new();

    /// <summary>The guarded tools of a host that is made without arguments, by the generated method that a program would call.</summary>
    public GuardedToolSet Of(string host)
    {
        Type type = Assembly.GetType(host) ?? throw new InvalidOperationException($"there is no type '{host}'");
        return Of(Activator.CreateInstance(type)!, type);
    }

    public GuardedToolSet Of(object host, Type declared)
    {
        MethodInfo guarded = Assembly.GetTypes().Where(static candidate => candidate.Name.EndsWith("GuardExtensions", StringComparison.Ordinal))
            .SelectMany(static candidate => candidate.GetMethods(BindingFlags.Static | BindingFlags.Public))
            .Single(method => Declares(method, declared));
        guarded = guarded.IsGenericMethodDefinition ? guarded.MakeGenericMethod(declared.GetGenericArguments()) : guarded;
        return (GuardedToolSet)Invoke(guarded, [host, NewGuard()]);
    }

    /// <summary>The guarded tools of a static class.</summary>
    public GuardedToolSet OfStatic(string @namespace, string method) =>
        (GuardedToolSet)Invoke(Assembly.GetType(@namespace + ".GuardedTools")!.GetMethod(method, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!, [NewGuard()]);

    public ToolGuard NewGuard()
    {
        Options.Audit ??= Audit;
        return new ToolGuard(Options);
    }

    public static async Task<object?> CallAsync(AIFunction function, params (string Name, object? Value)[] arguments) =>
        await function.InvokeAsync(new AIFunctionArguments(arguments.ToDictionary(static argument => argument.Name, static argument => argument.Value)));

    private static bool Declares(MethodInfo method, Type host)
    {
        Type parameter = method.GetParameters()[0].ParameterType;
        return parameter == host || (method.IsGenericMethodDefinition && host.IsGenericType && parameter.IsGenericType && parameter.GetGenericTypeDefinition() == host.GetGenericTypeDefinition());
    }

    private static object Invoke(MethodInfo method, object?[] arguments)
    {
        try
        {
            return method.Invoke(null, arguments)!;
        }
        catch (TargetInvocationException e) when (e.InnerException is not null)
        {
            throw e.InnerException;
        }
    }
}
