using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using ToolPolicy.Grammar;
using ToolPolicy.Rules;

namespace ToolPolicy.Generation;

/// <summary>Which hosts have a generated guard, and which roles are declared. Filled by module initialisers of the assemblies that declare tools.</summary>
public static class GuardRegistry
{
    private static readonly ConcurrentDictionary<Type, Registration> Hosts = new();
    private static readonly ConcurrentDictionary<string, bool> Roles = new(StringComparer.Ordinal);

    /// <summary>Registers the guard of a host. The first registration stands.</summary>
    /// <param name="form">The <see cref="GeneratedForm.Version"/> of the generator that wrote it.</param>
    /// <param name="host">The host.</param>
    /// <param name="make">Makes its guard, when it is first needed.</param>
    public static void Add(int form, Type host, Func<ToolHost> make) => Hosts.TryAdd(host, new Registration(form, new Lazy<ToolHost>(make)));

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

    /// <exception cref="InvalidOperationException">A guard that another version's generator wrote.</exception>
    internal static ToolHost? Find(Type host) => FormFaultOf(host) is { } fault ? throw new InvalidOperationException(fault) : RegistrationOf(host)?.Host.Value;

    /// <summary>Why the guard of a host cannot be used, and what to do; null where it can, or where there is none.</summary>
    internal static string? FormFaultOf(Type host) => RegistrationOf(host) is { Form: not GeneratedForm.Version and var form }
        ? $"the guard of {host} has form {form}, and this runtime enforces form {GeneratedForm.Version}: build {host.Assembly.GetName().Name} with the version of ToolPolicy that the program has"
        : null;

    private static Registration? RegistrationOf(Type host)
    {
        if (!Hosts.TryGetValue(host, out Registration? guard))
        {
            // A type can be named before anything of its module ran.
            RuntimeHelpers.RunModuleConstructor(host.Module.ModuleHandle);
            _ = Hosts.TryGetValue(host, out guard);
        }

        return guard;
    }

    /// <summary>The hosts of an assembly, by name.</summary>
    internal static IReadOnlyList<Type> HostsOf(Assembly assembly)
    {
        RuntimeHelpers.RunModuleConstructor(assembly.ManifestModule.ModuleHandle);
        return [.. Hosts.Keys.Where(host => host.Assembly == assembly).OrderBy(static host => host.FullName, StringComparer.Ordinal)];
    }

    /// <summary>Roles that a declaration or a rule of a loaded assembly names.</summary>
    internal static bool IsKnownRole(string role) => Roles.ContainsKey(role) || MakeAll().Any(host => host.Tools.Any(tool => Names(tool.Rule, role)));

    private static IEnumerable<ToolHost> MakeAll() => Hosts.Values.Where(static guard => guard.Form == GeneratedForm.Version).Select(static guard => guard.Host.Value);

    private static bool Names(ToolRule rule, string role) => rule.Roles.Any(requirement => requirement.AnyOf.Contains(role, StringComparer.Ordinal));

    private sealed record Registration(int Form, Lazy<ToolHost> Host);
}
