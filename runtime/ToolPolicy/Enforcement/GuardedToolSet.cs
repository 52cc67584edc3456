using System;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using ToolPolicy.Enforcement;
using ToolPolicy.Generation;

namespace ToolPolicy;

/// <summary>Guarded tools. Immutable.</summary>
/// <remarks>
/// <c>chatOptions.Tools = [.. tools.For(session)]</c> offers a model what the session's principal may call, bound to that session. A set that is not bound uses the
/// ambient session of each call's flow.
/// </remarks>
public sealed class GuardedToolSet : IReadOnlyList<GuardedFunction>
{
    private readonly GuardedFunction[] _functions;

    private GuardedToolSet(GuardedFunction[] functions)
    {
        if (functions.GroupBy(static function => function.Name, StringComparer.Ordinal).FirstOrDefault(static group => group.Skip(1).Any()) is { } twice)
        {
            throw new ArgumentException($"two tools are named '{twice.Key}': {string.Join(", ", twice.Select(static function => function.Tool.Method))}", nameof(functions));
        }

        _functions = functions;
    }

    /// <inheritdoc/>
    public int Count => _functions.Length;

    /// <inheritdoc/>
    public GuardedFunction this[int index] => _functions[index];

    /// <summary>The tool of a name.</summary>
    /// <param name="name">The name that a model calls it by. Compared ordinally.</param>
    /// <exception cref="KeyNotFoundException">The set has no tool of this name; one that is bound to a session has only what its principal may call.</exception>
    public GuardedFunction this[string name] => Array.Find(_functions, function => string.Equals(function.Name, name, StringComparison.Ordinal))
        ?? throw new KeyNotFoundException($"the set has no tool named '{name}'");

    /// <summary>The tools of several sets.</summary>
    /// <param name="sets">The sets.</param>
    /// <exception cref="ArgumentException">Two tools have the same name: which one a model calls would be chance.</exception>
    public static GuardedToolSet Of(params GuardedToolSet[] sets)
    {
        ArgumentNullException.ThrowIfNull(sets);
        return new([.. sets.SelectMany(static set => set._functions)]);
    }

    /// <summary>What the session's principal may call, bound to the session. Hidden is not blocked: every call is decided again.</summary>
    /// <param name="session">The session.</param>
    /// <exception cref="InvalidOperationException">A tool is bound to another session already.</exception>
    public GuardedToolSet For(ToolSession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        return new([.. _functions.Where(function => function.Guard.Parts.Decider.MaySee(function, session)).Select(function =>
            function.Session is null || ReferenceEquals(function.Session, session)
                ? function.BoundTo(session)
                : throw new InvalidOperationException($"'{function.Name}' is bound to another session"))]);
    }

    /// <summary>The same tools, with results as <see cref="System.Text.Json.JsonElement"/>.</summary>
    public GuardedToolSet AsJson() => new([.. _functions.Select(static function => function.AsJson())]);

    /// <inheritdoc/>
    public IEnumerator<GuardedFunction> GetEnumerator() => ((IEnumerable<GuardedFunction>)_functions).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The tools of one object. Generated code calls it; call <c>host.Guarded(guard)</c>.</summary>
    /// <param name="host">The object; null for a static class.</param>
    /// <param name="declared">The type that the guard was generated for.</param>
    /// <param name="guard">The guard; null for <see cref="ToolGuard.Default"/>.</param>
    /// <exception cref="InvalidOperationException">The object's type has no guard of its own and could run other bodies.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static GuardedToolSet Of(object? host, Type declared, ToolGuard? guard)
    {
        ArgumentNullException.ThrowIfNull(declared);
        return Of(guard ?? ToolGuard.Default, GuardRegistry.For(declared, host?.GetType() ?? declared), new OneHost(host));
    }

    internal static GuardedToolSet Of(ToolGuard guard, ToolHost host, IHostSource source)
    {
        GuardedFunction[] functions = new GuardedFunction[host.Tools.Count];
        for (int i = 0; i < functions.Length; i++)
        {
            functions[i] = new GuardedFunction(guard, host, i, source);
        }

        return new(functions);
    }
}
