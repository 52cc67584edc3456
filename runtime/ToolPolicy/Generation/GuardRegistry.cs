using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using ToolPolicy.Rules;

namespace ToolPolicy.Generation;

/// <summary>Which hosts have a generated guard, and which roles are declared. Filled by module initialisers of the assemblies that declare tools.</summary>
public static class GuardRegistry
{
    private static readonly ConcurrentDictionary<Type, Lazy<ToolHost>> Hosts = new();
    private static readonly ConcurrentDictionary<string, bool> Roles = new(StringComparer.Ordinal);

    /// <summary>Registers the guard of a host. The first registration stands.</summary>
    /// <param name="host">The host.</param>
    /// <param name="make">Makes its guard, when it is first needed.</param>
    public static void Add(Type host, Func<ToolHost> make) => Hosts.TryAdd(host, new Lazy<ToolHost>(make));

    /// <summary>Registers declared roles.</summary>
    /// <param name="roles">The constants of a <see cref="PolicyRolesAttribute"/> class.</param>
    public static void AddRoles(params string[] roles)
    {
        foreach (string role in roles)
        {
            Roles.TryAdd(role, true);
        }
    }

    /// <summary>The guard for an object's exact type; where it has none, that of <paramref name="declared"/>, unless the object could run other bodies under it.</summary>
    /// <exception cref="InvalidOperationException">No guard, or none that fits.</exception>
    internal static ToolHost For(Type declared, Type actual)
    {
        if (Find(actual) is { } exact)
        {
            return exact;
        }

        ToolHost host = Find(declared) ?? throw new InvalidOperationException(
            $"{declared} has no generated guard: it declares no tool, or the ToolPolicy generator did not run in its project");
        return actual == declared || !host.CanBeOverridden
            ? host
            : throw new InvalidOperationException(
                $"{actual} derives from {declared}, whose tools can be overridden, and has no guard of its own; build it with ToolPolicy, or seal the tools");
    }

    internal static ToolHost? Find(Type host)
    {
        if (!Hosts.TryGetValue(host, out Lazy<ToolHost>? guard))
        {
            // A type can be named before anything of its module ran.
            RuntimeHelpers.RunModuleConstructor(host.Module.ModuleHandle);
            _ = Hosts.TryGetValue(host, out guard);
        }

        return guard?.Value;
    }

    /// <summary>The hosts of an assembly, by name.</summary>
    internal static IReadOnlyList<Type> HostsOf(Assembly assembly)
    {
        RuntimeHelpers.RunModuleConstructor(assembly.ManifestModule.ModuleHandle);
        return [.. Hosts.Keys.Where(host => host.Assembly == assembly).OrderBy(static host => host.FullName, StringComparer.Ordinal)];
    }

    /// <summary>Roles that a declaration or a rule of a loaded assembly names.</summary>
    internal static bool IsKnownRole(string role) => Roles.ContainsKey(role) || MakeAll().Any(host => host.Tools.Any(tool => Names(tool.Rule, role)));

    private static IEnumerable<ToolHost> MakeAll() => Hosts.Values.Select(static host => host.Value);

    private static bool Names(ToolRule rule, string role) => rule.Roles.Any(requirement => requirement.AnyOf.Contains(role, StringComparer.Ordinal));
}
